package bildungslandschaft.correspondence.web;

import bildungslandschaft.correspondence.AddressLimit;
import bildungslandschaft.correspondence.LinkDesk;
import bildungslandschaft.correspondence.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One link, one question, one button. Only the button does something: mail scanners open every link they see. */
@Controller
class LinkController {

    private final LinkDesk desk;
    private final Office office;
    private final AddressLimit limit;

    LinkController(
            LinkDesk desk,
            Office office,
            @Value("${bildungslandschaft.correspondence.link-requests-per-minute:60}") int perMinute) {
        this.desk = desk;
        this.office = office;
        this.limit = new AddressLimit(perMinute, Duration.ofMinutes(1));
    }

    @GetMapping("/link/{token}")
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return closed(HttpStatus.TOO_MANY_REQUESTS, "busy");
        }
        return desk.ask(token)
                .map(question -> page("link-question", Map.of("question", question, "token", token)))
                .orElseGet(() -> closed(token));
    }

    @PostMapping("/link/{token}")
    ModelAndView accept(@PathVariable String token, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return closed(HttpStatus.TOO_MANY_REQUESTS, "busy");
        }
        return desk.accept(token)
                .map(answer -> page("link-answer", Map.of("answer", answer)))
                .orElseGet(() -> closed(token));
    }

    private ModelAndView closed(String token) {
        return desk.isKnown(token) ? closed(HttpStatus.GONE, "gone") : closed(HttpStatus.NOT_FOUND, "unknown");
    }

    private ModelAndView closed(HttpStatus status, String reason) {
        ModelAndView page = page("link-closed", Map.of("reason", reason));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(String name, Map<String, ?> model) {
        ModelAndView page = new ModelAndView("correspondence/" + name, model);
        page.addObject("phone", office.phone());
        return page;
    }
}
