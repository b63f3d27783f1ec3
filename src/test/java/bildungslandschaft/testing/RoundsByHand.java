package bildungslandschaft.testing;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/**
 * What the office does at certain hours a test does itself, on the day to which it has travelled. By the clock on the
 * wall it would happen in the middle of any test that runs at such an hour. What goes on all day long goes on.
 */
@TestConfiguration(proxyBeanMethods = false)
public class RoundsByHand {

    @Bean
    SchedulingConfigurer nothingAtCertainHours() {
        return tasks -> tasks.setCronTasksList(List.of());
    }
}
