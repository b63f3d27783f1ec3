package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What an installation gets from {@code docker-compose.yml}: no demonstration, no password that others know. */
class ComposeTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");

    @Test
    void noPasswordStandsInTheFile() throws IOException {
        assertThat(settings().filter(setting -> setting.getKey().endsWith("PASSWORD")))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.getValue()).startsWith("${POSTGRES_PASSWORD:?"));
    }

    @Test
    void nobodyGetsTheDemonstration() throws IOException {
        assertThat(Files.readString(COMPOSE)).doesNotContainIgnoringCase("demo").doesNotContain("SPRING_PROFILES");
    }

    @Test
    void theBuildFileIsThereAndItsImageRunsWithoutRootsRights() throws IOException {
        var build = (Map<?, ?>) service("application").get("build");
        var dockerfile = Path.of(String.valueOf(build.get("context")), String.valueOf(build.get("dockerfile")));

        assertThat(Files.readAllLines(dockerfile)).contains("USER office");
    }

    @Test
    void composeItselfAcceptsTheFile() throws Exception {
        assumeThat(exitOf("version")).as("docker compose is installed").isZero();

        assertThat(exitOf("-f", COMPOSE.toString(), "config", "-q")).isZero();
    }

    private static Stream<Map.Entry<String, String>> settings() throws IOException {
        return services().values().stream()
                .map(service -> ((Map<?, ?>) service).get("environment"))
                .filter(Map.class::isInstance)
                .flatMap(environment -> ((Map<?, ?>) environment).entrySet().stream())
                .map(setting -> Map.entry(String.valueOf(setting.getKey()), String.valueOf(setting.getValue())));
    }

    private static Map<?, ?> service(String name) throws IOException {
        return (Map<?, ?>) services().get(name);
    }

    private static Map<?, ?> services() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(COMPOSE));
        return (Map<?, ?>) file.get("services");
    }

    private static int exitOf(String... arguments) throws InterruptedException {
        var command = Stream.concat(Stream.of("docker", "compose"), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("POSTGRES_PASSWORD", "only-to-read-the-file");
        try {
            return builder.start().waitFor();
        } catch (IOException dockerIsNotInstalled) {
            return 1;
        }
    }
}
