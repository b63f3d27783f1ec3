package bildungslandschaft.conference;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What lies ready for the day, or was ordered. */
public enum LogisticsItem {
    SIGNS("Beschilderung"),
    BADGES("Namensschilder"),
    CLOAKROOM("Garderobe"),
    FIRST_AID("Erste Hilfe"),
    INSURANCE("Versicherung"),
    MUSIC_RIGHTS("GEMA"),
    PHOTOS("Fotograf:in"),
    CHILD_CARE("Kinderbetreuung"),
    INTERPRETER("Dolmetschen"),
    HELPERS("Aufbauteam");

    private final String label;

    LogisticsItem(String label) {
        this.label = label;
    }

    /** What is not there, in words; empty if all is. */
    static String missingIn(Collection<LogisticsItem> ready) {
        return Arrays.stream(values())
                .filter(each -> !ready.contains(each))
                .map(each -> each.label)
                .collect(Collectors.joining(", "));
    }
}
