package bildungslandschaft.web;

import bildungslandschaft.security.CurrentPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout needs to draw the frame around one page; templates read it as {@code frame}. */
record Frame(String county, @Nullable CurrentPerson person, List<Entry> navigation) {

    /** One entry of the navigation; the current one is where the reader is. */
    record Entry(String label, String path, boolean current) {}
}
