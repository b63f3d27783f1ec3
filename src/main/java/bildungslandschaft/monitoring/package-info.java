/**
 * Where every case stands: the board of all processes, the list of cases, the page of one case, and its diagram with the
 * current step marked.
 */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {"workflow", "directory", "calendar", "spreadsheet"})
@NullMarked
package bildungslandschaft.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
