/**
 * Everything that leaves the office: mails after commit, letters and reports on paper, calendar entries and links that ask
 * one question.
 */
@NullMarked
@ApplicationModule(
        displayName = "Schriftverkehr",
        allowedDependencies = {"directory"})
package bildungslandschaft.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
