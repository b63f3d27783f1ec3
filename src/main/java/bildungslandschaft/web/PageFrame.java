package bildungslandschaft.web;

import bildungslandschaft.security.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. Costs no query: person, roles and places come with the session. */
@ControllerAdvice
class PageFrame {

    private final String county;
    private final WebProperties properties;

    PageFrame(@Value("${bildungslandschaft.county}") String county, WebProperties properties) {
        this.county = county;
        this.properties = properties;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, @Nullable Authentication authentication) {
        return CurrentPerson.of(authentication)
                .map(person -> new Frame(county, person, navigationOf(person, request.getRequestURI())))
                .orElseGet(() -> new Frame(county, null, List.of()));
    }

    private List<Frame.Entry> navigationOf(CurrentPerson person, String path) {
        return properties.navigation().stream()
                .filter(item -> item.isFor(person))
                .map(item -> new Frame.Entry(item.label(), item.path(), item.leadsTo(path)))
                .toList();
    }
}
