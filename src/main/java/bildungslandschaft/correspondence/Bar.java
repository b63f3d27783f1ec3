package bildungslandschaft.correspondence;

/**
 * One bar of a chart in a printed report.
 *
 * @param label what it counts
 * @param value the number as people read it, for instance "61 (60,4 %)"
 * @param percent its length, 0 to 100
 */
public record Bar(String label, String value, int percent) {

    public Bar {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("A bar is 0 to 100 percent long");
        }
    }
}
