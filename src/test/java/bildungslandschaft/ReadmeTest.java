package bildungslandschaft;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and the decisions name only what is there, and the pictures show today's models. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    private static final Path MODELS = Path.of("processes");
    private static final Path PICTURES = Path.of("src/docs/pictures");

    /** A file or folder of the project; addresses of pages begin with a slash, "./data" comes with the first start. */
    private static final Pattern PATH =
            Pattern.compile("`((?:src|processes|forms|\\.ci)/[^`\\s]*)`|\\]\\((?!https?:)([^)]+)\\)");

    /** A type of ours, in back quotes. */
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)*)`");

    private static final Pattern DRAWN_FROM = Pattern.compile("<!-- model ([0-9a-f]{64}) -->");

    @Test
    void everyPathNamedIsThere() throws IOException {
        assertThat(documents().flatMap(text -> found(PATH, text)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyTypeNamedIsThere() throws IOException {
        var types = types();
        assertThat(documents().flatMap(text -> found(TYPE, text)))
                .contains("CounsellingCase")
                .allSatisfy(type -> assertThat(types).contains(type));
    }

    @Test
    void everyModuleHasItsSentence() throws IOException {
        try (var packages = Files.list(Path.of("src/main/java/bildungslandschaft"))) {
            var modules = packages.filter(Files::isDirectory).map(ReadmeTest::nameOf);
            assertThat(modules)
                    .isNotEmpty()
                    .allSatisfy(
                            module -> assertThat(read(README)).containsPattern("\\| [^|]*`" + module + "`[^|]* \\|"));
        }
    }

    @Test
    void everyModelHasAPictureOfToday() throws IOException {
        for (var model : files(MODELS, ".bpmn")) {
            var picture = PICTURES.resolve(nameOf(model) + ".svg");
            assertThat(picture).exists();
            assertThat(modelIn(picture))
                    .as("%s has changed since %s was drawn: node src/main/frontend/render-models.mjs", model, picture)
                    .contains(hashOf(model));
        }
    }

    @Test
    void noPictureShowsAModelThatIsGone() throws IOException {
        var models = files(MODELS, ".bpmn").stream().map(ReadmeTest::nameOf).collect(toSet());
        for (var picture : files(PICTURES, ".svg")) {
            assertThat(modelIn(picture).isEmpty() || models.contains(nameOf(picture)))
                    .as("%s shows a model that is gone", picture)
                    .isTrue();
        }
    }

    private static Stream<String> documents() throws IOException {
        return Stream.concat(Stream.of(README), files(DECISIONS, ".md").stream())
                .map(ReadmeTest::read);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(ReadmeTest::firstGroup).distinct();
    }

    private static String firstGroup(MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(match::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    /** Source files, and {@code Input}, which every user task has inside. */
    private static Set<String> types() throws IOException {
        try (var sources = Files.walk(Path.of("src"))) {
            var types = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::nameOf)
                    .collect(toSet());
            types.add("Input");
            return types;
        }
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }

    private static Optional<String> modelIn(Path picture) {
        return found(DRAWN_FROM, read(picture)).findFirst();
    }

    private static String hashOf(Path model) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
