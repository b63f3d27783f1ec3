/** The inbox: every open task for everyone it concerns, and the one page on which any task is done. */
@ApplicationModule(
        displayName = "Aufgaben",
        allowedDependencies = {"workflow", "workflow::form", "directory", "correspondence"})
@NullMarked
package bildungslandschaft.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
