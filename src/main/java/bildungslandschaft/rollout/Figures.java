package bildungslandschaft.rollout;

import java.util.Locale;

/** Figures as Germans write them. */
public final class Figures {

    private Figures() {}

    /** With one decimal, e.g. "60,4 %". */
    public static String percent(double value) {
        return String.format(Locale.GERMAN, "%.1f %%", value);
    }

    /** Percentage points with their sign, e.g. "−12,3 Prozentpunkte". */
    public static String points(double value) {
        return String.format(Locale.GERMAN, "%+.1f Prozentpunkte", value).replace('-', '−');
    }
}
