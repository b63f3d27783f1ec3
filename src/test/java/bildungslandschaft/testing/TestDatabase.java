package bildungslandschaft.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every application that a test starts a fresh database of its own: H2 in memory, or with the Maven profile
 * {@code postgres} one on the PostgreSQL that this process of tests has started.
 */
class TestDatabase implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Fresh();
    }

    /** Equal to every other one, so that tests with the same settings still share one application. */
    private record Fresh() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", settings()));
        }

        private static Map<String, Object> settings() {
            Map<String, Object> settings = new HashMap<>();
            if (PostgresServer.wanted()) {
                settings.put("spring.datasource.url", PostgresServer.get().freshDatabase());
                settings.put("spring.datasource.username", "postgres");
            } else {
                settings.put(
                        "spring.datasource.url",
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            }
            // Several applications live side by side in one test run; none needs many connections.
            settings.put("spring.datasource.hikari.maximum-pool-size", "5");
            return settings;
        }
    }
}
