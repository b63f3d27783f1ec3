/**
 * The pages on which the office looks up, imports and corrects its master data: the Kitas and their closures, and
 * the people with their roles, absences and accounts.
 *
 * <p>They stand apart from {@code directory}, which keeps the data: who may see these pages is decided by {@code
 * workflow.Actor}, and workflow itself stands on the directory.
 */
@NullMarked
@ApplicationModule(
        displayName = "Stammdaten",
        allowedDependencies = {"workflow", "directory", "calendar", "correspondence", "security", "spreadsheet"})
package bildungslandschaft.masterdata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
