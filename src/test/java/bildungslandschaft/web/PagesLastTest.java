package bildungslandschaft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;

/** Pages are made after the opening, but none is left unmade. */
class PagesLastTest {

    @Test
    void pagesAreMadeWhenEverythingElseIsThere() {
        try (var office = start(Office.class, FirstPage.class, OtherPage.class)) {
            assertThat(office.getBean(Happenings.class).all()).containsExactly("first page", "opening", "other page");
        }
    }

    @Test
    void onePageThatCannotBeMadeEndsTheStart() {
        assertThatThrownBy(() -> start(Office.class, BrokenPage.class)).hasRootCauseMessage("no such form");
    }

    private static ConfigurableApplicationContext start(Class<?>... sources) {
        var application = new SpringApplication(sources);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run();
    }

    record Happenings(List<String> all) {}

    @Import(PagesLast.class)
    static class Office {

        @Bean
        Happenings happenings() {
            return new Happenings(new ArrayList<>());
        }

        @Bean
        ApplicationRunner opening(Happenings happenings) {
            return arguments -> happenings.all().add("opening");
        }
    }

    @Controller
    @Lazy(false)
    static class FirstPage {

        FirstPage(Happenings happenings) {
            happenings.all().add("first page");
        }
    }

    @Controller
    static class OtherPage {

        OtherPage(Happenings happenings) {
            happenings.all().add("other page");
        }
    }

    @Controller
    static class BrokenPage {

        BrokenPage() {
            throw new IllegalStateException("no such form");
        }
    }
}
