package office;

import bildungslandschaft.Application;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Our application with the demo county's people and Kitas, but without its cases. */
public final class Office {

    private Office() {}

    /** As it runs for an office. */
    public static ConfigurableApplicationContext start(Database database) {
        return start(database, context -> {}, List.of());
    }

    /** Does nothing by itself: whoever measures does it. */
    public static ConfigurableApplicationContext startAtRest(Database database, Traffic traffic) {
        return start(
                database,
                context -> context.getBeanFactory().addBeanPostProcessor(traffic),
                List.of("--bildungslandschaft.engine.jobs=false", "--bildungslandschaft.rollout.rounds=false"));
    }

    private static ConfigurableApplicationContext start(
            Database database, ApplicationContextInitializer<GenericApplicationContext> prepared, List<String> more) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--server.port=0",
                "--bildungslandschaft.demo.cases=false",
                "--bildungslandschaft.demo.force=true"));
        settings.addAll(more);
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .initializers(prepared)
                .run(settings.toArray(String[]::new));
    }
}
