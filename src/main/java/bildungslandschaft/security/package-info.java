/** Who may come in: personal accounts, login, sessions, and the rights a person has today. */
@ApplicationModule(
        displayName = "Anmeldung und Rechte",
        allowedDependencies = {"directory"})
@NullMarked
package bildungslandschaft.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
