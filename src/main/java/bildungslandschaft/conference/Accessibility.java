package bildungslandschaft.conference;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a place needs so that everybody can come. */
public enum Accessibility {
    STEP_FREE("stufenloser Zugang"),
    TOILET("barrierefreies WC"),
    HEARING_LOOP("Induktionsanlage"),
    PARKING("Behindertenparkplatz"),
    PUBLIC_TRANSPORT("Bus oder Bahn");

    private final String label;

    Accessibility(String label) {
        this.label = label;
    }

    /** What is not there, in words; empty if all is. */
    static String missingIn(Collection<Accessibility> there) {
        return Arrays.stream(values())
                .filter(each -> !there.contains(each))
                .map(each -> each.label)
                .collect(Collectors.joining(", "));
    }
}
