/** The frame around every page: layout, navigation, start page, error pages, legal pages. */
@ApplicationModule(
        displayName = "Seitenrahmen",
        allowedDependencies = {"security"})
@NullMarked
package bildungslandschaft.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
