package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the glossary against the code: a term that the code does not use misleads its reader. */
class GlossaryTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("bildungslandschaft");

    static List<Term> terms() throws IOException {
        return Files.readAllLines(Path.of("src/docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|") && line.contains("`"))
                .map(Term::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void theModuleUsesTheTerm(Term term) {
        assertThat(namesIn(term.module()))
                .as(
                        "src/docs/glossary.md, %s: %s has no `%s`; name it so or mend the row",
                        term.german(), term.module(), term.code())
                .contains(term.code());
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermIsExplainedInOneSentence(Term term) {
        assertThat(term.sentence()).as(term.german()).matches("\\p{Lu}[^.]+\\.");
    }

    @Test
    void noTermStandsTwice() throws IOException {
        assertThat(terms()).isNotEmpty();
        assertThat(terms()).extracting(Term::german).doesNotHaveDuplicates();
        assertThat(terms()).extracting(Term::code).doesNotHaveDuplicates();
    }

    private static List<String> namesIn(String module) {
        return CODE.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith("bildungslandschaft." + module + "."))
                .flatMap(GlossaryTest::namesOf)
                .toList();
    }

    private static Stream<String> namesOf(JavaClass type) {
        Stream<String> members = type.getFields().stream()
                .filter(field -> isConstant(field)
                        || type.isRecord() && !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getName);
        String packageName = type.getPackageName();
        return Stream.concat(
                Stream.of(type.getSimpleName(), packageName.substring(packageName.lastIndexOf('.') + 1)), members);
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(JavaModifier.ENUM);
    }

    /** One row of the table. */
    record Term(String german, String code, String sentence, String module) {

        static Term of(String row) {
            String[] cells = row.split("\\|");
            assertThat(cells).as(row).hasSize(5);
            return new Term(cells[1].strip(), cells[2].strip().replace("`", ""), cells[3].strip(), cells[4].strip());
        }

        @Override
        public String toString() {
            return german;
        }
    }
}
