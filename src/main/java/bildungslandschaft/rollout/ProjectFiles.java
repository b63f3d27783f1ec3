package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseAccess;
import bildungslandschaft.workflow.CaseAction;
import bildungslandschaft.workflow.CaseFiles;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.CaseSubject;
import bildungslandschaft.workflow.CaseSummary;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Reach;
import bildungslandschaft.workflow.RegisteredCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read in the files of projects. */
@Component
@Transactional(readOnly = true)
class ProjectFiles implements CaseFiles {

    private final Projects projects;

    ProjectFiles(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return RolloutNumbers.PROJECT;
    }

    @Override
    public String title() {
        return "Projekt";
    }

    @Override
    public String placeWithoutUnit() {
        return "ganzer Landkreis";
    }

    @Override
    public CaseState state(String name) {
        return ProjectState.valueOf(name);
    }

    @Override
    public List<ProjectState> states() {
        return List.of(ProjectState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return RolloutReaders.knowsProjects(reader)
                        && projects.findById(number.value()).isPresent()
                ? CaseAccess.FULL
                : CaseAccess.NONE;
    }

    @Override
    public Reach reach(Actor reader) {
        return RolloutReaders.knowsProjects(reader)
                ? Reach.everything()
                : new Reach(false, Set.of(), Set.of(), Set.of());
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return CaseSubject.byNumber(
                projects.findSubjects(numbers.stream().map(CaseNumber::value).toList()));
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        return Optional.of(CaseSubject.inFile(
                Project.class,
                (file, where) -> CaseSubject.contains(file.get("profile").get("title"), words, where)));
    }

    @Override
    public Optional<String> nameInMails(CaseNumber number) {
        return projects.findById(number.value())
                .map(project -> project.profile().title());
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        if (RolloutReaders.knowsProjects(reader)) {
            projects.findByNumberIn(numbers.stream().map(CaseNumber::value).toList())
                    .forEach(project -> summaries.put(project.number(), summary(project)));
        }
        return summaries;
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        var actions = new ArrayList<CaseAction>();
        if (StartLine.maySteer(reader)) {
            actions.add(new CaseAction("Start der Kitas", "/rollout/" + number + "/start"));
        }
        if (mayStop(number, reader)) {
            actions.add(new CaseAction("Projekt stoppen", "/rollout/" + number + "/stopp"));
        }
        return actions;
    }

    private boolean mayStop(CaseNumber number, Actor reader) {
        return reader.reaches(Role.PROJECT_MANAGER.id())
                && projects.findById(number.value())
                        .filter(project -> !project.state().closed())
                        .isPresent();
    }

    private static CaseSummary summary(Project project) {
        var profile = project.profile();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Projekt", profile.title()));
        facts.add(new Fact("Ziel", profile.goal()));
        facts.add(new Fact("Soll", profile.targetQuota() + " % der Kitas bis " + GermanDay.of(profile.targetOn())));
        facts.add(new Fact("Beginn", GermanDay.of(profile.startOn())));
        if (profile.partner() != null) {
            facts.add(new Fact("Partner", profile.partner()));
        }
        var resolution = project.resolution();
        if (resolution != null && resolution.conditions() != null) {
            facts.add(new Fact("Auflagen des Steuerungskreises", resolution.conditions()));
        }
        if (project.measure() != null) {
            facts.add(new Fact("Maßnahme", project.measure()));
        }
        return new CaseSummary(profile.title(), facts);
    }
}
