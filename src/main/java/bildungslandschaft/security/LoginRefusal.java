package bildungslandschaft.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the last login failed, waiting in the session for the login page to say it once.
 *
 * @param typedLogin what was typed as login, to be shown again
 */
public record LoginRefusal(String typedLogin, String message) implements Serializable {

    private static final String ATTRIBUTE = LoginRefusal.class.getName();

    /** Takes the refusal out of the session. */
    public static Optional<LoginRefusal> takeFrom(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        var refusal = (LoginRefusal) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(refusal);
    }

    void putInto(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
