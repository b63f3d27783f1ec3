package bildungslandschaft.monitoring.web;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.monitoring.CaseList;
import bildungslandschaft.monitoring.CaseWait;
import bildungslandschaft.spreadsheet.Sheet;
import bildungslandschaft.workflow.Due;
import bildungslandschaft.workflow.Dues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
            .text("Betrifft", Row::subject)
            .text("Art", Row::title)
            .text("Zustand", Row::state)
            .text("Schritt", Row::stepNames)
            .text("Eskaliert", row -> row.escalated() ? "ja" : null)
            .number("Wartet seit Arbeitstagen", Row::waited)
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
        var opened = LocalDate.ofInstant(line.openedAt(), clock.getZone());
        var closed = line.closedAt() == null ? null : LocalDate.ofInstant(line.closedAt(), clock.getZone());
        return new Row(
                line.number(),
                line.subject(),
                line.title(),
                line.state(),
                line.escalated(),
                line.waits().stream()
                        .map(wait -> new Step(wait.step(), dues.of(wait.dueOn())))
                        .toList(),
                line.waits().stream()
                        .map(CaseWait::since)
                        .min(Comparator.naturalOrder())
                        .map(since -> workingDays.between(since, today))
                        .orElse(null),
                line.began() == null ? null : workingDays.between(line.began(), today),
                line.waits().isEmpty() ? null : line.waits().get(0).dueOn(),
                units.getOrDefault(line.unit() == null ? "" : line.unit(), ""),
                opened,
                workingDays.between(opened, closed == null ? today : closed),
                line.task(),
                closed);
    }

    record Step(String name, Due due) {}

    /**
     * @param steps the most urgent first
     * @param waited working days at the step at which it has waited longest
     * @param running working days in the process that the list is sorted by
     * @param dueOn of the first step
     * @param age working days from its first day until its last or today
     * @param task whether somebody can be reminded of it
     */
    record Row(
            String number,
            String subject,
            String title,
            String state,
            boolean escalated,
            List<Step> steps,
            @Nullable Integer waited,
            @Nullable Integer running,
            @Nullable LocalDate dueOn,
            String unit,
            LocalDate opened,
            int age,
            boolean task,
            @Nullable LocalDate closed) {

        Row {
            steps = List.copyOf(steps);
        }

        String stepNames() {
            return steps.stream().map(Step::name).distinct().collect(Collectors.joining(", "));
        }
    }
}
