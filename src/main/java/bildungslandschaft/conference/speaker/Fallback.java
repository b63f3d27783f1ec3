package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ProgrammeItemChanged.Change;

/** Plan B: what takes the place of a person who cannot come. */
public enum Fallback {
    SUBSTITUTE("Eine andere Person springt ein", Change.OTHER_PERSON, true),
    ONLINE("Die Person wird online zugeschaltet", Change.ONLINE, true),
    REARRANGE("Das Programm wird umgebaut", Change.REARRANGED, false),
    DROP("Der Programmpunkt entfällt", Change.DROPPED, false);

    private final String label;
    private final Change change;
    private final boolean someoneComes;

    Fallback(String label, Change change, boolean someoneComes) {
        this.label = label;
        this.change = change;
        this.someoneComes = someoneComes;
    }

    public String label() {
        return label;
    }

    Change change() {
        return change;
    }

    /** Whether fee and documents have to be settled with somebody. */
    public boolean someoneComes() {
        return someoneComes;
    }
}
