package bildungslandschaft.security;

import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;
import org.springframework.stereotype.Component;
import java.util.Set;

/** The cookie that says which session a browser belongs to: unreadable for scripts, not sent along from other sites. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final SecurityProperties properties;

    SessionCookie(SecurityProperties properties) {
        this.properties = properties;
    }

    static String name(SecurityProperties properties) {
        return properties.https() ? "__Host-session" : "JSESSIONID";
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var session = factory.getSettings().getSession();
        session.setTimeout(properties.idleTimeout());
        session.setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        var cookie = session.getCookie();
        cookie.setName(name(properties));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        if (properties.https()) {
            cookie.setSecure(true);
        }
    }
}
