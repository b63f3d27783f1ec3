package bildungslandschaft.counselling;

/** Age as far as it is asked: never a date of birth. */
public enum AgeGroup {
    UNDER_16("unter 16"),
    AGE_16_17("16–17"),
    AGE_18_24("18–24"),
    AGE_25_34("25–34"),
    AGE_35_44("35–44"),
    AGE_45_54("45–54"),
    AGE_55_64("55–64"),
    AGE_65_PLUS("65 und älter");

    private final String label;

    AgeGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
