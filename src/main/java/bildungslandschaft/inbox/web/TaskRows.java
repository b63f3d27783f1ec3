package bildungslandschaft.inbox.web;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Due;
import bildungslandschaft.workflow.Dues;
import bildungslandschaft.workflow.TaskAudience;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes table rows of tasks, with what the reader may know of each case, in one statement per kind of case. */
@Component
class TaskRows {

    private final List<CaseFiles> files;
    private final Directory directory;
    private final Dues dues;
    private final Clock clock;

    TaskRows(List<CaseFiles> files, Directory directory, Dues dues, Clock clock) {
        this.files = files;
        this.directory = directory;
        this.dues = dues;
        this.clock = clock;
    }

    List<TaskRow> of(List<OpenTask> tasks, Actor reader) {
        var units = directory.units(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
        var summaries = summaries(tasks, reader);
        return tasks.stream()
                .map(task -> new TaskRow(
                        task.id(),
                        task.name(),
                        task.number().value(),
                        dues.of(task.dueOn(clock)),
                        summaries.containsKey(task.number())
                                ? summaries.get(task.number()).headline()
                                : "",
                        units.getOrDefault(task.unit() == null ? "" : task.unit(), placeWithoutUnit(task)),
                        whose(task, reader)))
                .toList();
    }

    private Map<CaseNumber, CaseSummary> summaries(List<OpenTask> tasks, Actor reader) {
        Map<CaseNumber, CaseSummary> all = new HashMap<>();
        var byKind = tasks.stream().map(OpenTask::number).distinct().collect(Collectors.groupingBy(CaseNumber::kind));
        files.stream()
                .filter(kind -> byKind.containsKey(kind.kind()))
                .forEach(kind -> all.putAll(kind.summaries(byKind.get(kind.kind()), reader)));
        return all;
    }

    private String placeWithoutUnit(OpenTask task) {
        return files.stream()
                .filter(kind -> kind.kind().equals(task.number().kind()))
                .findFirst()
                .map(CaseFiles::placeWithoutUnit)
                .orElse("");
    }

    /** "Ihre", "i. V. für Herrn …" or the team's name. */
    String whose(OpenTask task, Actor reader) {
        var absent = reader.within(task.audience()).insteadOf();
        if (absent != null) {
            return "i. V. für " + absent;
        }
        return reader.login().equals(task.assignee())
                ? "Ihre"
                : TaskAudience.roleOf(task.role()).label();
    }

    record TaskRow(String id, String name, String number, Due due, String headline, String place, String whose) {}
}
