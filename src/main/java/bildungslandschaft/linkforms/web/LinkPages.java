package bildungslandschaft.linkforms.web;

import bildungslandschaft.correspondence.LinkState;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.Office;
import bildungslandschaft.linkforms.LinkFormDesk;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What people read behind a link, above all when it is closed: what has become of it and whom to ring. */
@Component
class LinkPages {

    private static final String BUSY =
            "Von Ihrem Anschluss kamen gerade sehr viele Anfragen. Bitte versuchen Sie es in einer Minute noch einmal.";

    private final Links links;
    private final LinkFormDesk forms;
    private final Office office;

    LinkPages(Links links, LinkFormDesk forms, Office office) {
        this.links = links;
        this.forms = forms;
        this.office = office;
    }

    ModelAndView open(String name, Map<String, ?> model) {
        var page = new ModelAndView("linkforms/" + name, model);
        page.addObject("phone", office.phone());
        return page;
    }

    ModelAndView busy() {
        return closed(HttpStatus.TOO_MANY_REQUESTS, "busy", BUSY);
    }

    /** A link that nobody has answered leads to its question, one that never was leads nowhere. */
    ModelAndView nothingAnswered(String token) {
        return links.find(token).isPresent() ? new ModelAndView("redirect:/link/" + token) : closed(token);
    }

    ModelAndView closed(String token) {
        var state = links.stateOf(token).orElse(null);
        return state == null
                ? closed(HttpStatus.NOT_FOUND, "unknown", sentence(token, null))
                : closed(HttpStatus.GONE, "gone", sentence(token, state));
    }

    /** The same for a form that was open in the browser while its link was closed. */
    ResponseEntity<Map<String, String>> closedMessage(String token) {
        var state = links.stateOf(token).orElse(null);
        var message = sentence(token, state) + "\nWir helfen Ihnen gern am Telefon: " + office.phone() + ".";
        return ResponseEntity.status(state == null ? HttpStatus.NOT_FOUND : HttpStatus.GONE)
                .body(Map.of("message", message));
    }

    static ResponseEntity<Map<String, String>> busyMessage() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body(Map.of("message", BUSY));
    }

    private ModelAndView closed(HttpStatus status, String reason, String sentence) {
        var page = open("closed", Map.of("reason", reason, "sentence", sentence));
        page.setStatus(status);
        return page;
    }

    private String sentence(String token, @Nullable LinkState state) {
        if (state == null) {
            return "Vielleicht fehlt das Ende. Kopieren Sie bitte den ganzen Link aus Ihrer E-Mail in die Adresszeile.";
        }
        return forms.decided(token).orElseGet(() -> switch (state) {
            case USED -> "Er wurde schon benutzt. Wenn Sie das waren, ist alles erledigt.";
            case REVOKED -> "Die Frage ist inzwischen geklärt. Sie müssen nichts weiter tun.";
            case OPEN, EXPIRED -> "Er ist abgelaufen. Wir nehmen Ihre Antwort gern am Telefon auf.";
        });
    }
}
