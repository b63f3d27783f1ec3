package bildungslandschaft.workflow.web;

import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.form.FieldError;
import bildungslandschaft.workflow.form.InvalidFormException;
import bildungslandschaft.workflow.form.UnreadableSubmissionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a refused form so that the page can show each message at its field and keep what was typed. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FormRefusals {

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> invalid(InvalidFormException refused) {
        return ResponseEntity.unprocessableContent().body(Map.of("errors", refused.errors()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, List<FieldError>>> refused(RefusedException refused) {
        var error = new FieldError(refused.field(), refused.getMessage());
        return ResponseEntity.unprocessableContent().body(Map.of("errors", List.of(error)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> settled(SettledException settled) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(Map.of("message", Objects.requireNonNullElse(settled.getMessage(), "")));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unreadable(UnreadableSubmissionException unreadable) {
        return ResponseEntity.badRequest().body(Map.of("message", unreadable.getMessage()));
    }

    @ExceptionHandler(SubmissionTooLargeException.class)
    ResponseEntity<Map<String, String>> tooLarge() {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(Map.of(
                        "message", "Das ist zu viel Text. Bitte kürzen Sie Ihre Angaben und senden Sie noch einmal."));
    }
}
