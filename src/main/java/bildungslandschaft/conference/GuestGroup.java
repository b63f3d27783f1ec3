package bildungslandschaft.conference;

/** Those whom a conference wants to reach, each with a number of its own. */
public enum GuestGroup {
    KITAS("Kitas"),
    SCHOOLS("Schulen"),
    ADMINISTRATION("Verwaltung"),
    BUSINESS("Wirtschaft"),
    PROVIDERS("Träger"),
    POLITICS("Politik"),
    PARENTS("Eltern"),
    OTHERS("andere");

    private final String label;

    GuestGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
