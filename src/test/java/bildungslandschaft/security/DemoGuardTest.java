package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTest {

    @Test
    void theDemoDoesNotStartOnPostgres() {
        assertThatThrownBy(() -> guard("jdbc:postgresql://database:5432/office", false))
                .isInstanceOf(DemoRefused.class);
    }

    /** Nothing has been made by then that could have changed the schema or brought models in. */
    @Test
    void itIsRefusedBeforeAnybodyTouchesTheDatabase() {
        var touched = new AtomicBoolean();
        var office = new AnnotationConfigApplicationContext();
        office.getEnvironment().setActiveProfiles("demo");
        TestPropertyValues.of("spring.datasource.url=jdbc:postgresql://database:5432/office")
                .applyTo(office);
        office.register(DemoGuard.class);
        office.registerBean("migration", Object.class, () -> {
            touched.set(true);
            return new Object();
        });

        assertThatThrownBy(office::refresh).isInstanceOf(DemoRefused.class);
        assertThat(touched).isFalse();
    }

    @Test
    void theDemoStartsOnTheEmbeddedDatabaseAndWhereItIsForced() {
        assertThatCode(() -> guard("jdbc:h2:file:./data/office", false)).doesNotThrowAnyException();
        assertThatCode(() -> guard("jdbc:postgresql://database:5432/office", true))
                .doesNotThrowAnyException();
    }

    @Test
    void theRefusalSaysWhatToDo() {
        var analyses =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, e) -> {})
                        .stream()
                        .flatMap(analyzer ->
                                java.util.Optional.ofNullable(analyzer.analyze(new DemoRefused())).stream());

        assertThat(analyses)
                .anySatisfy(
                        analysis -> assertThat(analysis.getAction()).contains("bildungslandschaft.demo.force=true"));
    }

    private static void guard(String url, boolean forced) {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("bildungslandschaft.demo.force", String.valueOf(forced));
        var guard = new DemoGuard();
        guard.setEnvironment(environment);
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
