package bildungslandschaft.rollout;

import java.util.Locale;

/** Some of a number of Kitas, as people say it: "61 von 101", "60,4 %". */
public record Share(int part, int whole) {

    private static final int ALL = 100;

    /** Per cent, 0 if there is nothing to have a part of. */
    public double percent() {
        return whole == 0 ? 0 : part * 100.0 / whole;
    }

    /** With one decimal, as in the county's reports. */
    public String text() {
        return String.format(Locale.GERMAN, "%.1f %%", percent());
    }

    /** Without decimals, where there is little room. */
    public String rounded() {
        return Math.round(percent()) + " %";
    }

    public String sentence() {
        return part + " von " + whole;
    }

    /** The number of Kitas that makes up so many per cent at least. */
    public static int needed(int percent, int whole) {
        return (percent * whole + ALL - 1) / ALL;
    }
}
