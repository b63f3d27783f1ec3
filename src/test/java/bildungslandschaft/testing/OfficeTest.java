package bildungslandschaft.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole office with the demo county's people but without its cases: a fresh database, jobs and timers run by hand.
 * All tests of a process with this annotation share one application, so they leave no clock moved and count only what is
 * theirs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(RoundsByHand.class)
@SpringBootTest(
        properties = {
            "bildungslandschaft.engine.jobs=false",
            "bildungslandschaft.demo.cases=false",
            // One after the other, so that the mails of a story arrive in its order.
            "spring.task.execution.pool.core-size=1",
            // None is sent once more because the clock has travelled past the time in which it must be out.
            "bildungslandschaft.correspondence.round-every=PT24H",
            "bildungslandschaft.rollout.rounds=false",
            "bildungslandschaft.demo.force=true",
            "bildungslandschaft.counselling.requests-per-hour=100000",
            "bildungslandschaft.conference.registrations-per-hour=100000"
        })
public @interface OfficeTest {}
