package bildungslandschaft.rollout.coverage;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.ProjectStandings;
import bildungslandschaft.rollout.RolloutFiles;
import bildungslandschaft.rollout.RolloutReaders;
import bildungslandschaft.rollout.RolloutSettings;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of every project how far it had come on any day. */
@Service
@Transactional(readOnly = true)
public class Coverages {

    private final RecordedFacts facts;
    private final StandingReader standings;
    private final RolloutFiles files;
    private final ProjectStandings against;
    private final Directory directory;
    private final Kitas kitas;
    private final RolloutSettings settings;

    Coverages(
            RecordedFacts facts,
            StandingReader standings,
            RolloutFiles files,
            ProjectStandings against,
            Directory directory,
            Kitas kitas,
            RolloutSettings settings) {
        this.facts = facts;
        this.standings = standings;
        this.files = files;
        this.against = against;
        this.directory = directory;
        this.kitas = kitas;
        this.settings = settings;
    }

    /** The project with a number; empty if there is none, or if it is none of this person's business. */
    public Optional<ProjectOutline> project(CaseNumber number, Actor reader) {
        return RolloutReaders.knowsProjects(reader) ? project(number) : Optional.empty();
    }

    public Optional<ProjectOutline> project(CaseNumber number) {
        return files.project(number).map(ProjectOutline::of);
    }

    /** Where each Kita stood at the end of a day, by case number. */
    public List<Standing> standings(ProjectOutline project, LocalDate day) {
        return standings.read(facts.tracks(project.number(), day), facts.files(project.number()), day);
    }

    /** The whole picture of a project at the end of a day. */
    public ProjectCoverage of(ProjectOutline project, LocalDate day) {
        var tracks = facts.tracks(project.number(), day);
        var written = facts.files(project.number());
        var all = standings.read(tracks, written, day);
        var counted = all.stream().filter(kita -> kita.state().counted()).toList();
        var reached = DailyCount.of(tracks, ParticipationState::reached);
        var counting = DailyCount.of(tracks, ParticipationState::counted);
        var names = unitNames(day);
        var curve = CoverageCurve.of(project.startOn(), day, project.plan(), reached, counting);
        var coverage = Standing.coverage(counted);
        var units = UnitCoverage.of(counted, names);
        return new ProjectCoverage(
                project,
                day,
                all,
                counting.on(beginning(tracks, project.startOn())),
                names,
                curve,
                against.judge(project.plan(), coverage, lastFact(tracks, project), day),
                Forecast.of(
                        project,
                        day,
                        coverage.reached(),
                        (int) counted.stream().filter(Standing::givenUp).count(),
                        Pace.of(project.startOn(), day, reached).orElse(null)),
                Funnel.of(counted),
                units,
                StepMatrix.of(counted, units, settings),
                KeyFigures.of(
                        counted,
                        units,
                        Certificates.of(all, day, settings.renewal()),
                        standings.durations(tracks, written),
                        places(day)));
    }

    /** Names of all administrative units of a day, by code. */
    public Map<String, String> unitNames(LocalDate day) {
        return directory.units(day).stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::name));
    }

    private Map<String, Integer> places(LocalDate day) {
        return kitas.all(day).stream().collect(Collectors.toMap(Kita::id, Kita::places));
    }

    /** The day from which on the list of Kitas stood, which may be some days after the start. */
    private static LocalDate beginning(List<Track> tracks, LocalDate start) {
        return tracks.stream()
                .map(track -> track.stays().get(0).from())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(start))
                .orElse(start);
    }

    private static LocalDate lastFact(List<Track> tracks, ProjectOutline project) {
        return tracks.stream()
                .map(track -> track.last().from())
                .max(Comparator.naturalOrder())
                .orElse(project.startOn());
    }
}
