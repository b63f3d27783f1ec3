package bildungslandschaft;

import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Has mapping and engine begin before the web server is made, and with it nearly all beans. It changes nothing of it. */
@Component
@DependsOn("engineStart")
class EngineBeforeServer implements WebServerFactoryCustomizer<WebServerFactory> {

    @Override
    public void customize(WebServerFactory server) {
        // That this is made before the server is all it is for.
    }
}
