/** Projekt-Rollout: a programme reaches the Kitas, every step released by the one who may. */
@ApplicationModule(
        displayName = "Projekt-Rollout",
        allowedDependencies = {"workflow", "workflow::form", "directory", "calendar", "correspondence", "spreadsheet"})
@NullMarked
package bildungslandschaft.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
