package bildungslandschaft.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import bildungslandschaft.testing.OfficeTest;
import java.util.List;
import java.util.Locale;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What libraries like to bring along is not there: no engine console, no database console, no scripts. */
@OfficeTest
class RetiredSurfaceTest {

    private final Visitors visitors;

    @Autowired
    RetiredSurfaceTest(MockMvc mvc) {
        this.visitors = new Visitors(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/task",
                "/engine-rest/process-definition",
                "/camunda",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/task",
                "/h2-console",
                "/h2-console/login.do",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health",
                "/swagger-ui",
                "/swagger-ui/index.html",
                "/v3/api-docs"
            })
    void nobodyFindsAConsole(String url) {
        for (var login : new String[] {Visitors.NOBODY, "ahorn", "admin"}) {
            assertThat(visitors.open(login, url).status()).as(login).isEqualTo(404);
            assertThat(visitors.send(login, post(url).with(csrf())).status())
                    .as(login)
                    .isEqualTo(404);
        }
    }

    /** What the engine brings for conditions and tables, FEEL and its expression language; nothing that runs scripts. */
    @Test
    void noScriptingLanguageIsThere() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(factory -> factory.getLanguageName().toLowerCase(Locale.ROOT))
                .isSubsetOf("feel", "feel-unary-tests", "jsp 2.1 el");
        assertThat(List.of("javascript", "groovy", "python", "ruby"))
                .allSatisfy(language -> assertThat(new ScriptEngineManager().getEngineByName(language))
                        .isNull());
    }
}
