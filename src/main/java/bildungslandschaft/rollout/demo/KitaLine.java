package bildungslandschaft.rollout.demo;

import bildungslandschaft.rollout.DeclineReason;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** One Kita's history: on which day of the rollout what happened; empty if it has not. */
record KitaLine(NamedCsvRecord line) {

    static List<KitaLine> in(Resource file) {
        return rows(file).map(KitaLine::new).toList();
    }

    /** All lines of a file with semicolons and column names. */
    static Stream<NamedCsvRecord> rows(Resource file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return rows.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String kita() {
        return line.getField("kita");
    }

    /** The state in which the Kita is today. */
    String state() {
        return line.getField("state");
    }

    OptionalInt day(String column) {
        var text = line.getField(column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    DeclineReason reason() {
        return DeclineReason.valueOf(line.getField("reason"));
    }
}
