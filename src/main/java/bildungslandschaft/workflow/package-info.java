/**
 * Joins diagram, form and code: the engine, the few types every process is built from, the register of all cases and
 * their timeline.
 */
@ApplicationModule(
        displayName = "Vorgänge",
        allowedDependencies = {"directory", "calendar"})
@NullMarked
package bildungslandschaft.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
