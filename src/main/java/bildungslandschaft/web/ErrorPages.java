package bildungslandschaft.web;

import bildungslandschaft.security.JsonRequests;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers whatever went wrong: a page for people, one sentence in JSON for the script of a page. */
@Controller
class ErrorPages implements ErrorController {

    /** A page or JSON; nothing of the request or of the failure is repeated. */
    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var text = ErrorText.of(statusOf(request));
        if (JsonRequests.matches(request)) {
            return ResponseEntity.status(text.status()).body(Map.of("message", text.message()));
        }
        return new ModelAndView("web/error", Map.of("error", text), text.status());
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        if (isWithoutDatabase((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        // Somebody who opens this address by hand finds nothing here.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static boolean isWithoutDatabase(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof CannotCreateTransactionException
                        || cause instanceof DataAccessResourceFailureException
                        || cause instanceof SQLTransientConnectionException);
    }
}
