package bildungslandschaft.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.RequestDispatcher;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** People of the demo county who open pages, each with the session of their own login. */
final class Visitors {

    /** Who comes without a login. */
    static final String NOBODY = "–";

    private final MockMvc mvc;
    private final Map<String, MockHttpSession> sessions = new HashMap<>();
    private final AtomicInteger lastAddress = new AtomicInteger();

    Visitors(MockMvc mvc) {
        this.mvc = mvc;
    }

    Answer open(String login, String url) {
        return send(login, get(url));
    }

    /** Sends an empty page form. */
    Answer press(String login, String url) {
        return send(login, request(HttpMethod.POST, url).with(csrf()));
    }

    Answer submit(String login, String url, Map<String, ?> values) {
        var body = Map.of("submission", UUID.randomUUID().toString(), "values", values);
        return submit(login, url, JsonMapper.shared().writeValueAsString(body));
    }

    Answer submit(String login, String url, String json) {
        return send(
                login,
                request(HttpMethod.POST, url)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    Answer login(String visitor, String login) {
        return send(
                visitor,
                request(HttpMethod.POST, "/login")
                        .with(csrf())
                        .param("username", login)
                        .param("password", "demo"));
    }

    /** Logs out in a session that ends with it. */
    Answer leave(String login) {
        var answer = press(login, "/logout");
        sessions.remove(login);
        return answer;
    }

    Answer send(String login, AbstractMockHttpServletRequestBuilder<?> request) {
        if (!login.equals(NOBODY)) {
            request.session(sessionOf(login));
        }
        var type = new String[1];
        var response = perform(request.with(called -> {
            int address = lastAddress.incrementAndGet();
            called.setRemoteAddr("10.1.%d.%d".formatted(address / 250, address % 250));
            type[0] = called.getContentType();
            return called;
        }));
        return new Answer(
                response.getStatus(),
                Objects.requireNonNullElse(response.getRedirectedUrl(), ""),
                response.getStatus() >= 400 && text(response).isEmpty()
                        ? errorPage(login, response.getStatus(), type[0])
                        : text(response));
    }

    /** Without a server nobody leads a refused request on to the error page, so that this does it. */
    private String errorPage(String login, int status, @Nullable String type) {
        var request = get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
        if (type != null) {
            request.contentType(type);
        }
        if (!login.equals(NOBODY)) {
            request.session(sessionOf(login));
        }
        return text(perform(request));
    }

    private MockHttpSession sessionOf(String login) {
        var known = sessions.get(login);
        if (known != null && !known.isInvalid()) {
            return known;
        }
        var session = new MockHttpSession();
        var response = perform(request(HttpMethod.POST, "/login")
                .with(csrf())
                .session(session)
                .param("username", login)
                .param("password", "demo"));
        assertThat(response.getRedirectedUrl()).as("login of %s", login).isEqualTo("/");
        sessions.put(login, session);
        return session;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    /** What the visitor got; {@code body} without the token that differs from page to page. */
    record Answer(int status, String location, String body) {

        Answer {
            body = body.replaceAll("(name=\"csrf-token\" content=|name=\"_csrf\" value=)\"[^\"]*\"", "$1\"\"");
        }

        /** As the table of rights writes it. */
        String asCell() {
            return status == 302 && location.equals("/login") ? "Anmeldung" : String.valueOf(status);
        }

        /** Numbers of mails are too short to be told from other digits of a page, and stand on none. */
        Answer without(String subject) {
            return subject.length() < 10
                    ? this
                    : new Answer(status, location.replace(subject, "…"), body.replace(subject, "…"));
        }
    }
}
