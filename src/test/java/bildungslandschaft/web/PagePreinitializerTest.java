package bildungslandschaft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Spring Boot says nothing if a preinitializer fails. */
class PagePreinitializerTest {

    @Test
    void itsPageIsOneThatThymeleafUnderstands() {
        assertThat(PagePreinitializer.page()).contains("<li class=\"current\">one ü</li>", "<li>two ü</li>");
    }

    @Test
    void springBootFindsIt() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(BackgroundPreinitializer.class))
                .hasAtLeastOneElementOfType(PagePreinitializer.class);
    }
}
