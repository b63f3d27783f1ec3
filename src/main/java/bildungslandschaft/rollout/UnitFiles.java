package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
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
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be read in the files of municipalities. */
@Component
@Transactional(readOnly = true)
class UnitFiles implements CaseFiles {

    private final UnitRollouts rollouts;
    private final Projects projects;
    private final Directory directory;

    UnitFiles(UnitRollouts rollouts, Projects projects, Directory directory) {
        this.rollouts = rollouts;
        this.projects = projects;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return RolloutNumbers.UNIT;
    }

    @Override
    public String title() {
        return "Kommune-Rollout";
    }

    @Override
    public CaseState state(String name) {
        return UnitRolloutState.valueOf(name);
    }

    @Override
    public List<UnitRolloutState> states() {
        return List.of(UnitRolloutState.values());
    }

    @Override
    public CaseAccess access(CaseNumber number, Actor reader) {
        return rollouts.findById(number.value())
                .map(file -> RolloutReaders.accessTo(file.unit(), reader))
                .orElse(CaseAccess.NONE);
    }

    @Override
    public Reach reach(Actor reader) {
        return RolloutReaders.reachOf(reader);
    }

    @Override
    public Map<CaseNumber, CaseSummary> summaries(Collection<CaseNumber> numbers, Actor reader) {
        Map<CaseNumber, CaseSummary> summaries = new HashMap<>();
        rollouts.findByNumberIn(numbers.stream().map(CaseNumber::value).toList()).stream()
                .filter(file -> RolloutReaders.accessTo(file.unit(), reader) == CaseAccess.FULL)
                .forEach(file -> summaries.put(file.number(), summary(file)));
        return summaries;
    }

    @Override
    public Map<CaseNumber, String> subjects(Collection<CaseNumber> numbers) {
        return CaseSubject.byNumber(
                rollouts.findSubjects(numbers.stream().map(CaseNumber::value).toList()));
    }

    @Override
    public Optional<Specification<RegisteredCase>> about(String words) {
        var found = projects.findNamed(CaseSubject.pattern(words));
        return Optional.of(CaseSubject.inFile(
                UnitRollout.class,
                (file, where) -> found.isEmpty()
                        ? where.disjunction()
                        : file.get("project").in(found)));
    }

    @Override
    public Optional<String> nameInMails(CaseNumber number) {
        return rollouts.findById(number.value()).map(file -> summary(file).headline());
    }

    private CaseSummary summary(UnitRollout file) {
        var unit = directory.unit(file.unit()).map(AdministrativeUnit::name).orElse(file.unit());
        var title = projects.findById(file.project().value())
                .map(project -> project.profile().title())
                .orElse("");
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Projekt", title));
        facts.add(new Fact("Verwaltung", unit));
        facts.add(new Fact("Wellen", waves(file)));
        var plan = file.plan();
        if (plan != null) {
            facts.add(new Fact("Plan", plan.decision().label() + " von " + plan.decidedBy()));
        }
        var comment = file.comment();
        if (comment != null) {
            facts.add(new Fact("Zwischenstand vom " + GermanDay.of(comment.on()), comment.text()));
        }
        return new CaseSummary(title + ", " + unit, facts);
    }

    private static String waves(UnitRollout file) {
        return file.wavesEnded() ? "alle freigegeben" : file.wavesReleased() + " freigegeben";
    }

    @Override
    public List<CaseAction> actions(CaseNumber number, Actor reader) {
        return rollouts
                .findById(number.value())
                .filter(file -> RolloutPlans.mayRead(file.unit(), reader))
                .map(file -> new CaseAction("Rolloutplan ansehen", "/rollout/plan/" + number))
                .stream()
                .toList();
    }
}
