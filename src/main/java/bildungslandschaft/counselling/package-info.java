/** Bildungsberatung: a request for advice, from the public form to the closed case and its date of deletion. */
@ApplicationModule(
        displayName = "Bildungsberatung",
        allowedDependencies = {"workflow", "workflow::form", "directory", "calendar", "correspondence"})
@NullMarked
package bildungslandschaft.counselling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
