package bildungslandschaft.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells the requests of a page's script, answered in JSON, from those of a person's browser, answered with a page. */
public final class JsonRequests {

    private JsonRequests() {}

    /** True if the request sends JSON, or accepts JSON and no page. */
    public static boolean matches(HttpServletRequest request) {
        return mentions(request.getContentType(), MediaType.APPLICATION_JSON_VALUE)
                || (mentions(request.getHeader(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON_VALUE)
                        && !mentions(request.getHeader(HttpHeaders.ACCEPT), MediaType.TEXT_HTML_VALUE));
    }

    private static boolean mentions(@Nullable String header, String type) {
        return header != null && header.contains(type);
    }
}
