package bildungslandschaft.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the page with which a person begins the day.
 *
 * @param lead the state of things in one sentence
 */
public record StartPart(
        String title,
        String lead,
        List<Line> lines,
        @Nullable Way more) {

    public StartPart {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that a person wants to know.
     *
     * @param note what stands beside it in grey; empty if nothing
     */
    public record Line(Way way, String note, @Nullable Due due) {}

    /** A text that leads somewhere. */
    public record Way(String text, String path) {}
}
