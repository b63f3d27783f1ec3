package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class CsvFileTest {

    @Test
    void fieldsHaveNamesAndMayBeLeftEmpty() {
        List<String> read = new ArrayList<>();
        file("name;unit\nFrau Ahorn;\nHerr Kiebitz;FIN\n")
                .forEach(row -> read.add(row.getField("name") + " " + CsvFile.optional(row, "unit")));

        assertThat(read).containsExactly("Frau Ahorn null", "Herr Kiebitz FIN");
    }

    @Test
    void errorsNameTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("places\n12\nviele\n").forEach(row -> Integer.parseInt(row.getField("places"))))
                .withMessageContaining("line 3")
                .withMessageContaining("viele");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file("name\nx\n").forEach(row -> row.getField("unit")))
                .withMessageContaining("line 2");
    }

    @Test
    void missingFilesAreNamed() {
        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new CsvFile(new ClassPathResource("missing.csv")).forEach(row -> {}))
                .withMessageContaining("missing.csv");
    }

    private static CsvFile file(String content) {
        return new CsvFile(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
    }
}
