package bildungslandschaft.rollout;

/** What a Kita answers to the invitation. */
public enum KitaAnswer {
    INTERESTED("Interesse"),
    LATER("später"),
    DECLINED("kein Interesse");

    private final String label;

    KitaAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
