package bildungslandschaft.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the published school holidays that the database does not have yet; what is there stays as it is. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SchoolHolidayImport implements ApplicationRunner {

    private final SchoolHolidayRepository repository;
    private final TransactionTemplate transaction;
    private final Resource file;

    SchoolHolidayImport(
            SchoolHolidayRepository repository, TransactionTemplate transaction, CalendarProperties properties) {
        this.repository = repository;
        this.transaction = transaction;
        this.file = properties.schoolHolidays();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            importMissing();
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            importMissing();
        }
    }

    private void importMissing() {
        transaction.executeWithoutResult(status -> {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(';')
                    .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                rows.forEach(this::importMissing);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the school holidays from " + file.getDescription(), e);
            }
        });
    }

    private void importMissing(NamedCsvRecord row) {
        String state = row.getField("state");
        SchoolHoliday holiday = new SchoolHoliday(
                row.getField("name"),
                LocalDate.parse(row.getField("first_day")),
                LocalDate.parse(row.getField("last_day")));
        if (!repository.existsByStateAndFirstDay(state, holiday.firstDay())) {
            repository.save(new SchoolHolidayEntry(state, holiday));
        }
    }
}
