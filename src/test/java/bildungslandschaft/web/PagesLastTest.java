package bildungslandschaft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;

/** Pages are made after the opening, but none is left unmade. */
class PagesLastTest {

    private final List<String> happenings = new ArrayList<>();

    @Test
    void pagesAreMadeWhenEverythingElseIsThere() {
        try (var office = start(beans -> {
            beans.registerBean(OtherPage.class, OtherPage::new);
            beans.registerBean(FirstPage.class, FirstPage::new);
            beans.registerBean(SeldomPage.class, SeldomPage::new);
        })) {
            assertThat(happenings).containsExactly("first page", "opening", "other page");
            office.getBean(SeldomPage.class);
            assertThat(happenings).endsWith("seldom page");
        }
    }

    @Test
    void onePageThatCannotBeMadeEndsTheStart() {
        assertThatThrownBy(() -> start(beans -> beans.registerBean(BrokenPage.class, BrokenPage::new)))
                .hasRootCauseMessage("no such form");
        assertThat(happenings).as("late, but not too late").containsExactly("opening");
    }

    private ConfigurableApplicationContext start(Consumer<AnnotationConfigApplicationContext> pages) {
        var application = new SpringApplication(PagesLast.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers((ConfigurableApplicationContext office) -> {
            var beans = (AnnotationConfigApplicationContext) office;
            beans.registerBean(ApplicationRunner.class, () -> arguments -> happenings.add("opening"));
            pages.accept(beans);
        });
        return application.run();
    }

    @Controller
    @Lazy(false)
    private class FirstPage {

        FirstPage() {
            happenings.add("first page");
        }
    }

    @Controller
    private class OtherPage {

        OtherPage() {
            happenings.add("other page");
        }
    }

    @Controller
    @Lazy
    private class SeldomPage {

        SeldomPage() {
            happenings.add("seldom page");
        }
    }

    @Controller
    private class BrokenPage {

        BrokenPage() {
            throw new IllegalStateException("no such form");
        }
    }
}
