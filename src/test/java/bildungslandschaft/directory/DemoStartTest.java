package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@DirectorySlice
@ActiveProfiles("demo")
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:directory-demo;DB_CLOSE_DELAY=-1",
            // With cases, the Kitas come with the first of them.
            "bildungslandschaft.demo.cases=false"
        })
class DemoStartTest {

    @Test
    void demoCountyIsThereAfterTheStart(
            @Autowired Directory directory, @Autowired Kitas kitas, @Autowired Clock clock) {
        LocalDate today = LocalDate.now(clock);

        assertThat(directory.people(today)).hasSize(30);
        assertThat(kitas.all(today)).hasSize(101);
        assertThat(directory.isAbsent("sperling", today)).isTrue();
    }
}
