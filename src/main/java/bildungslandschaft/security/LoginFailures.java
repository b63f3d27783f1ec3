package bildungslandschaft.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.util.StringUtils;

/** Sends a person whose login failed back to the login page, with a sentence that is the same for every reason. */
class LoginFailures implements AuthenticationFailureHandler {

    private static final int LONGEST_TYPED_LOGIN = 60;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof InternalAuthenticationServiceException) {
            // The password was not even looked at: the database could not be reached.
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        var message = failure instanceof TooManyAttempts tooMany
                ? TooManyAttempts.sentence(tooMany.remaining())
                : "Anmeldename oder Passwort stimmt nicht.";
        var typed = StringUtils.truncate(String.valueOf(request.getParameter("username")), LONGEST_TYPED_LOGIN);
        new LoginRefusal(typed, message).putInto(request.getSession());
        response.sendRedirect(request.getContextPath() + Refusals.LOGIN_PAGE);
    }
}
