package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.spreadsheet.Sheet;
import bildungslandschaft.workflow.Due;
import bildungslandschaft.workflow.Dues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of a table of cases; what stands in a file stands on the page too. */
@Component
class CaseRows {

    static final Sheet<Row> SHEET = Sheet.<Row>named("Vorgänge")
            .text("Nummer", Row::number)
            .text("Art", Row::title)
            .text("Zustand", Row::state)
            .text("Offener Schritt", Row::step)
            .text("Verwaltung", Row::unit)
            .date("Eingegangen", Row::opened)
            .number("Alter in Arbeitstagen", Row::age)
            .date("Frist", Row::dueOn)
            .date("Beendet", Row::closed);

    private final Directory directory;
    private final WorkingDays workingDays;
    private final Dues dues;
    private final Clock clock;

    CaseRows(Directory directory, WorkingDays workingDays, Dues dues, Clock clock) {
        this.directory = directory;
        this.workingDays = workingDays;
        this.dues = dues;
        this.clock = clock;
    }

    List<Row> of(List<CaseList.Line> lines) {
        var today = LocalDate.now(clock);
        var units = directory.units(today).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        return lines.stream().map(line -> row(line, units, today)).toList();
    }

    private Row row(CaseList.Line line, Map<String, String> units, LocalDate today) {
        var entry = line.entry();
        var opened = LocalDate.ofInstant(entry.openedAt(), clock.getZone());
        var closed = entry.closedAt() == null ? null : LocalDate.ofInstant(entry.closedAt(), clock.getZone());
        return new Row(
                line.number(),
                line.title(),
                line.state(),
                entry.step(),
                units.getOrDefault(entry.unit() == null ? "" : entry.unit(), ""),
                opened,
                workingDays.between(opened, closed == null ? today : closed),
                entry.dueOn(),
                entry.step() == null ? null : dues.of(entry.dueOn()),
                closed);
    }

    /** @param age working days from its first day until its last or today */
    record Row(
            String number,
            String title,
            String state,
            @Nullable String step,
            String unit,
            LocalDate opened,
            int age,
            @Nullable LocalDate dueOn,
            @Nullable Due due,
            @Nullable LocalDate closed) {}
}
