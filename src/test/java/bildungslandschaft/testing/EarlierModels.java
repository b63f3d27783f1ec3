package bildungslandschaft.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;

/**
 * Models and forms as they once were, under {@code earlier-models}: cases that began with them still run, years later.
 * Whoever changes a model in such a way that its code changes too puts the former one there.
 */
public final class EarlierModels {

    private static final Path ROOT = Path.of("src/test/resources/earlier-models");

    private final RepositoryService repository;

    private EarlierModels(ApplicationContext office) {
        repository = office.getBean(RepositoryService.class);
    }

    /** The diagrams, by their path. */
    public static List<Path> diagrams() {
        return files(ROOT).filter(file -> file.toString().endsWith(".bpmn")).toList();
    }

    /** Lets something begin under the earlier models; whoever begins after it finds those of today. */
    public static <T> T during(ApplicationContext office, Supplier<T> beginning) {
        var models = new EarlierModels(office);
        models.deploy("earlier", ROOT);
        try {
            return beginning.get();
        } finally {
            // With the forms that only tests have, or those who come later do not find them.
            models.deploy("today", Path.of(""), Path.of("src/test/resources"));
        }
    }

    private void deploy(String name, Path... roots) {
        var deployment = repository.createDeployment().name(name);
        for (var root : roots) {
            for (var folder : List.of("processes", "forms")) {
                files(root.resolve(folder)).forEach(file -> {
                    try (var content = Files.newInputStream(file)) {
                        deployment.addInputStream(root.relativize(file).toString(), content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        deployment.deploy();
    }

    private static Stream<Path> files(Path root) {
        if (Files.notExists(root)) {
            return Stream.empty();
        }
        try (var found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
