package bildungslandschaft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules only look down: what each may use is written here once more, so that nobody loosens it in passing. */
class ModularityTest {

    private static final Path PICTURE = Path.of("src/docs/pictures/modules.svg");

    /** A module that is not yet built may stand here; one that is built must. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("calendar", Set.of()),
            Map.entry("directory", Set.of("calendar")),
            Map.entry("workflow", Set.of("directory", "calendar")),
            Map.entry("correspondence", Set.of("directory", "calendar")),
            Map.entry("counselling", Set.of("workflow", "directory", "calendar", "correspondence")),
            Map.entry("rollout", Set.of("workflow", "directory", "calendar", "correspondence", "spreadsheet")),
            Map.entry("conference", Set.of("workflow", "directory", "calendar", "correspondence", "spreadsheet")),
            Map.entry("inbox", Set.of("workflow", "directory", "correspondence")),
            Map.entry("linkforms", Set.of("workflow", "correspondence")),
            Map.entry("monitoring", Set.of("workflow", "directory", "calendar", "spreadsheet")),
            Map.entry(
                    "masterdata",
                    Set.of("workflow", "directory", "calendar", "correspondence", "security", "spreadsheet")),
            Map.entry("security", Set.of("directory")),
            Map.entry("spreadsheet", Set.of()),
            Map.entry("web", Set.of("security")));

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void whatModulesMayUseIsDeclared() {
        assertThat(modules.stream().map(ModularityTest::nameOf)).isSubsetOf(MAY_USE.keySet());
        assertThat(modules).allSatisfy(module -> {
            var declared = declaredFor(module).stream()
                    .map(allowed -> allowed.replace("workflow::form", "workflow"))
                    .collect(Collectors.toSet());
            assertThat(declared).as("allowedDependencies of %s", module).isEqualTo(MAY_USE.get(nameOf(module)));
        });
    }

    @Test
    void thePictureOfTheModulesIsUpToDate() throws IOException {
        var drawn = ModulePicture.of(modules).svg();
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, drawn, UTF_8);
        }
        assertThat(PICTURE)
                .as("draw it anew with: mvn test -Dtest=ModularityTest -Dpictures.write=true")
                .hasContent(drawn);
    }

    private static List<String> declaredFor(ApplicationModule module) {
        var declaration = module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow(() -> new AssertionError(module + " has no @ApplicationModule in its package-info"));
        return List.of(declaration.allowedDependencies());
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
