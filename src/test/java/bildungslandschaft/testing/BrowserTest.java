package bildungslandschaft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole office behind a real port, its engine at work, with the demo county's people but without its cases; a test
 * asks for {@link Visitors}. All tests of a process with this annotation share one application, so each looks only for
 * the cases that it has opened itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@Import(RoundsByHand.class)
@ExtendWith(VisitorsExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "bildungslandschaft.demo.cases=false",
            "bildungslandschaft.engine.start-after=0s",
            "bildungslandschaft.demo.force=true",
            "bildungslandschaft.counselling.requests-per-hour=100000",
            "bildungslandschaft.conference.registrations-per-hour=100000",
            "bildungslandschaft.linkforms.requests-per-minute=100000",
            "bildungslandschaft.engine.longest-wait=200ms"
        })
public @interface BrowserTest {}
