/** Bildungskonferenz: planned backwards from its date, from its goals to what becomes of its results. */
@ApplicationModule(
        displayName = "Bildungskonferenz",
        allowedDependencies = {"workflow", "workflow::form", "directory", "calendar", "correspondence", "spreadsheet"})
@NullMarked
package bildungslandschaft.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
