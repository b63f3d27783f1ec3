package bildungslandschaft.web;

import bildungslandschaft.security.CurrentPerson;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the frame around the pages shows.
 *
 * @param navigation the entries of the main navigation, in this order
 * @param publisher who answers for this site, for the legal pages
 */
@ConfigurationProperties("bildungslandschaft.web")
record WebProperties(
        @DefaultValue List<NavigationItem> navigation, @DefaultValue Publisher publisher) {

    /**
     * One entry of the main navigation.
     *
     * @param roles who gets to see it; nobody named means everybody who is signed in
     */
    record NavigationItem(
            String label, String path, @DefaultValue Set<String> roles) {

        boolean isFor(CurrentPerson person) {
            return roles.isEmpty() || person.hasAnyOf(roles);
        }

        boolean leadsTo(String currentPath) {
            return currentPath.equals(path) || currentPath.startsWith(path + "/");
        }
    }

    /**
     * The office behind the site.
     *
     * @param address postal address, one line per element
     */
    record Publisher(
            @DefaultValue("Bildungsbüro") String office,
            @DefaultValue List<String> address,
            @DefaultValue("") String email,
            @DefaultValue("") String phone,
            @DefaultValue("") String dataProtectionEmail) {}
}
