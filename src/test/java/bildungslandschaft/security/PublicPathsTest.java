package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** All other tests run the demonstration; here an office's doors are compared with its. */
class PublicPathsTest {

    private static final String PREFIX = "bildungslandschaft.security";

    @Test
    void anOfficeOpensWhatTheDemonstrationOpensButForTheDemonstrationItself() throws IOException {
        var demo = new ArrayList<String>();
        var file = new ClassPathResource("application.yaml");
        for (var document : new YamlPropertySourceLoader().load("application", file)) {
            new Binder(ConfigurationPropertySources.from(document))
                    .bind(PREFIX + ".public-paths", Bindable.listOf(String.class))
                    .ifBound(demo::addAll);
        }
        assertThat(demo.remove("/demo/**")).isTrue();

        var office = new Binder(ConfigurationPropertySources.get(new MockEnvironment()))
                .bindOrCreate(PREFIX, SecurityProperties.class)
                .publicPaths();

        assertThat(office).containsExactlyInAnyOrderElementsOf(demo);
    }
}
