package bildungslandschaft;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** Bildungslandschaft: the work of a county education office and its municipalities. */
@SpringBootApplication
@Modulithic(systemName = "Bildungslandschaft", sharedModules = "workflow")
public class Application {

    public static void main(String[] args) {
        start(args);
    }

    /** What {@code main} does, for whoever wants the running application. */
    public static ConfigurableApplicationContext start(String... args) {
        var application = new SpringApplication(Application.class);
        application.addInitializers(new EarlyMigration());
        return application.run(args);
    }
}
