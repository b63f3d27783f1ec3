package bildungslandschaft.linkforms.web;

import bildungslandschaft.correspondence.AddressLimit;
import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkAnswers;
import bildungslandschaft.correspondence.LinkDesk;
import bildungslandschaft.correspondence.LinkQuestion;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.linkforms.LinkFormDesk;
import bildungslandschaft.linkforms.LinkSheet;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.form.FormPage;
import bildungslandschaft.workflow.form.FormSubmission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One link, one page: a question with a button, or a form. Only sending does something: mail scanners open every link
 * they see.
 */
@Controller
class LinkController {

    private final LinkDesk buttons;
    private final LinkFormDesk forms;
    private final Links links;
    private final LinkAnswers answers;
    private final LinkPages pages;
    private final AddressLimit limit;

    LinkController(
            LinkDesk buttons,
            LinkFormDesk forms,
            Links links,
            LinkAnswers answers,
            LinkPages pages,
            @Value("${bildungslandschaft.linkforms.requests-per-minute:60}") int perMinute) {
        this.buttons = buttons;
        this.forms = forms;
        this.links = links;
        this.answers = answers;
        this.pages = pages;
        this.limit = new AddressLimit(perMinute, Duration.ofMinutes(1));
    }

    @GetMapping("/link/{token}")
    ModelAndView open(@PathVariable String token, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return pages.busy();
        }
        return forms.settled(token)
                .or(() -> buttons.settled(token))
                .map(answer -> pages.open("answer", Map.of("answer", answer)))
                .or(() -> forms.open(token).map(sheet -> form(token, sheet)))
                .or(() -> buttons.ask(token).map(question -> button(token, question)))
                .orElseGet(() -> pages.closed(token));
    }

    @PostMapping("/link/{token}")
    ModelAndView accept(@PathVariable String token, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return pages.busy();
        }
        try {
            return buttons.accept(token)
                    .map(answer -> pages.open("answer", Map.of("answer", answer)))
                    .orElseGet(() -> pages.closed(token));
        } catch (RefusedException refused) {
            // Nothing has happened, not even to the link: the question is asked again, and why.
            return buttons.ask(token)
                    .map(question -> refused(token, question, refused))
                    .orElseGet(() -> pages.closed(token));
        }
    }

    @PostMapping(path = "/link/{token}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> submit(
            @PathVariable String token, FormSubmission submission, HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return LinkPages.busyMessage();
        }
        return forms.submit(token, submission)
                ? ResponseEntity.ok(Map.of("location", answerTo(token, submission.submission())))
                : pages.closedMessage(token);
    }

    /** Two tabs may have answered differently: each reads what was said to it, and what counts instead. */
    @GetMapping("/link/{token}/antwort")
    ModelAndView answered(
            @PathVariable String token,
            @RequestParam(name = "sendung", required = false) @Nullable UUID submission,
            HttpServletRequest request) {
        if (!limit.admits(request.getRemoteAddr())) {
            return pages.busy();
        }
        var own = Optional.ofNullable(submission).flatMap(sent -> answers.to(token, sent));
        return own.or(() -> answers.last(token))
                .map(answer -> pages.open("answer", said(token, answer, own.isPresent() ? submission : null)))
                .orElseGet(() -> pages.nothingAnswered(token));
    }

    private Map<String, Object> said(String token, LinkAnswer answer, @Nullable UUID submission) {
        Map<String, Object> model = new HashMap<>();
        model.put("answer", answer);
        model.put("token", token);
        model.put("canAnswerAgain", links.open(token).isPresent());
        if (submission != null) {
            answers.after(token, submission).ifPresent(later -> model.put("later", later));
        }
        return model;
    }

    private static String answerTo(String token, UUID submission) {
        return "/link/" + token + "/antwort?sendung=" + submission;
    }

    private ModelAndView form(String token, LinkSheet sheet) {
        var page = FormPage.of(
                sheet.form(), sheet.values(), "/link/" + token, sheet.text().submitLabel());
        return pages.open("form", Map.of("sheet", sheet, "form", page));
    }

    private ModelAndView refused(String token, LinkQuestion question, RefusedException refused) {
        var page = button(token, question);
        page.addObject("problem", refused.getMessage());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView button(String token, LinkQuestion question) {
        return pages.open("question", Map.of("question", question, "token", token));
    }
}
