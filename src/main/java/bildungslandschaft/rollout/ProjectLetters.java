package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The monthly report (M-RO-10) to those who steer projects. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProjectLetters {

    private static final List<Role> READERS = List.of(Role.PROJECT_MANAGER, Role.COORDINATOR, Role.MANAGEMENT);

    private final Correspondence correspondence;
    private final Projects projects;
    private final ProjectStandings standings;
    private final ProjectReport report;
    private final Directory directory;
    private final Clock clock;

    ProjectLetters(
            Correspondence correspondence,
            Projects projects,
            ProjectStandings standings,
            ProjectReport report,
            Directory directory,
            Clock clock) {
        this.correspondence = correspondence;
        this.projects = projects;
        this.standings = standings;
        this.report = report;
        this.directory = directory;
        this.clock = clock;
    }

    void report(CaseNumber number, ProjectStanding standing) {
        var today = LocalDate.now(clock);
        var profile = projects.findById(number.value()).orElseThrow().profile();
        var files = report.files(number, today);
        Map<String, Object> model = Map.of(
                "project", profile.title(),
                "today", today,
                "coverage", standing.coverage(),
                "planned", standing.plannedKitas(),
                "light", standing.light().label(),
                "targetQuota", profile.targetQuota(),
                "targetOn", profile.targetOn(),
                "units", lines(number),
                "withList", files.size() > 1);
        readers(today)
                .forEach(reader -> correspondence.send(new OutgoingMail(
                        "%s/report/%s/%s".formatted(number, today, reader.login()),
                        number.value(),
                        reader.email(),
                        reader.displayName(),
                        "rollout/mail/monthly-report",
                        model,
                        null,
                        files)));
    }

    private List<String> lines(CaseNumber number) {
        return standings.coverageByUnit(number).entrySet().stream()
                .map(unit -> String.format(
                        Locale.GERMAN,
                        "%s: %s (%s)",
                        directory
                                .unit(unit.getKey())
                                .map(AdministrativeUnit::name)
                                .orElse(unit.getKey()),
                        unit.getValue().reached().sentence(),
                        unit.getValue().reached().text()))
                .sorted()
                .toList();
    }

    /** Each person once, whatever their roles. */
    private Stream<Person> readers(LocalDate today) {
        return READERS.stream()
                .flatMap(role -> directory.responsibleFor(role, null, today).stream())
                .distinct();
    }
}
