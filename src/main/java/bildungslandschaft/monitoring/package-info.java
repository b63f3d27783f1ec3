/** Where every case stands: the list of cases, the page of one case, and its diagram with the current step marked. */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {"workflow", "directory", "calendar"})
@NullMarked
package bildungslandschaft.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
