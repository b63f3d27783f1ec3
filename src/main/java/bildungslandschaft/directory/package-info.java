/** Says who does what, where and when: units, municipalities, Kitas, people, their roles, absences and deputies. */
@NullMarked
@ApplicationModule(displayName = "Verzeichnis", allowedDependencies = "calendar")
package bildungslandschaft.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
