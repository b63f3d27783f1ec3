/** Lists in and out: reads the CSV that people bring from Excel, writes lists as CSV and as Excel files. */
@NullMarked
@ApplicationModule(
        displayName = "Listen",
        allowedDependencies = {})
package bildungslandschaft.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
