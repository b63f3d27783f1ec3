package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What an installation gets from {@code docker-compose.yml}: no demonstration, no password that others know. */
class ComposeTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");

    /** A value that the installation must give, or may leave empty; what stands after the name is no value. */
    private static final String FROM_OUTSIDE = "\\$\\{[A-Z_]+:(\\?[^}]*|-)}";

    private static final Set<String> DATABASE_PASSWORDS = Set.of("POSTGRES_PASSWORD", "SPRING_DATASOURCE_PASSWORD");

    /** Today's plugin of docker, and the program of its own that distributions still bring. */
    private static final List<List<String>> PROGRAMS = List.of(List.of("docker", "compose"), List.of("docker-compose"));

    @Test
    void noPasswordStandsInTheFile() throws IOException {
        assertThat(settings().filter(setting -> setting.getKey().endsWith("PASSWORD")))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.getValue()).matches(FROM_OUTSIDE));
    }

    @Test
    void theDatabaseDoesNotStartWithoutAPassword() throws IOException {
        assertThat(settings().filter(setting -> DATABASE_PASSWORDS.contains(setting.getKey())))
                .hasSize(DATABASE_PASSWORDS.size())
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
    void composeItselfAcceptsTheFile() {
        var compose = PROGRAMS.stream()
                .filter(program -> exitOf(program, "version") == 0)
                .findFirst();
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(compose).as("Docker Compose is installed").isPresent();
        }

        assertThat(compose)
                .as("Docker Compose, which a build machine must have")
                .isPresent();
        assertThat(exitOf(compose.orElseThrow(), "-f", COMPOSE.toString(), "config", "-q"))
                .isZero();
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

    private static int exitOf(List<String> program, String... arguments) {
        var command = Stream.concat(program.stream(), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("POSTGRES_PASSWORD", "only-to-read-the-file");
        try {
            return builder.start().waitFor();
        } catch (IOException notInstalled) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
