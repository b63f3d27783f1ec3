package bildungslandschaft.workflow;

import bildungslandschaft.calendar.GermanDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a summary; what is not known is left out. */
public final class Facts {

    private final List<Fact> lines = new ArrayList<>();

    public Facts add(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(new Fact(label, text));
        }
        return this;
    }

    public Facts add(String label, @Nullable LocalDate day) {
        return add(label, day == null ? null : GermanDay.of(day));
    }

    public Facts addAll(List<Fact> others) {
        lines.addAll(others);
        return this;
    }

    /** In the order in which they were added. */
    public List<Fact> list() {
        return List.copyOf(lines);
    }
}
