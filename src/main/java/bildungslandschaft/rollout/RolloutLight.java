package bildungslandschaft.rollout;

/** The traffic light of a project: how it stands to its plan. */
public enum RolloutLight {
    GREEN("im Plan"),
    YELLOW("etwas unter Plan"),
    RED("deutlich unter Plan"),
    GREY("ohne neue Daten");

    private final String label;

    RolloutLight(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
