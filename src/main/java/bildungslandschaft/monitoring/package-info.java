/**
 * Where every case stands, and where it hangs: the board of all processes, the list of cases, the page of one case with
 * its diagram, what failed and can be tried again, and for the technical administration whether everything keeps up.
 */
@ApplicationModule(
        displayName = "Monitoring",
        allowedDependencies = {"workflow", "directory", "calendar", "spreadsheet"})
@NullMarked
package bildungslandschaft.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
