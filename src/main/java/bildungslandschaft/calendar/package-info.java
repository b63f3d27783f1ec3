/** Knows on which days the office works, when schools are closed, and what time it is. */
@NullMarked
@ApplicationModule(
        displayName = "Kalender",
        allowedDependencies = {})
package bildungslandschaft.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
