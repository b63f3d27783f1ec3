package bildungslandschaft.rollout;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with a project as a whole, from the proposal until it runs, and when it is stopped. */
@Service
@Transactional
public class ProjectRollout {

    private static final int DIGITS = 2;

    private final Projects projects;
    private final ProjectRules rules;
    private final UnitRollouts rollouts;
    private final MunicipalityRollout municipality;
    private final UnitKitas unitKitas;
    private final CaseRegister register;
    private final RolloutJournal journal;
    private final Directory directory;
    private final Clock clock;

    ProjectRollout(
            Projects projects,
            ProjectRules rules,
            UnitRollouts rollouts,
            MunicipalityRollout municipality,
            UnitKitas unitKitas,
            CaseRegister register,
            RolloutJournal journal,
            Directory directory,
            Clock clock) {
        this.projects = projects;
        this.rules = rules;
        this.rollouts = rollouts;
        this.municipality = municipality;
        this.unitKitas = unitKitas;
        this.register = register;
        this.journal = journal;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Takes in a proposal; file and process begin together or not at all.
     *
     * @param submission names this one sending: the same again gives the same project, not a second one
     */
    public CaseNumber propose(ProjectProposal proposal, UUID submission, Actor projectManager) {
        var known = projects.findBySubmission(submission);
        if (known.isPresent()) {
            return known.get().number();
        }
        rules.check(proposal.profile());
        var number = register.nextNumber(RolloutNumbers.PROJECT, DIGITS);
        var file = new Project(number, proposal.profile());
        file.cameWith(submission);
        file.draw(proposal.curve(), rules.kitasToReach(file));
        journal.opened(number, file.state());
        journal.noted(number, projectManager, "Projekt vorgeschlagen.");
        projects.save(file);
        return number;
    }

    /** The project that came with this sending of the form. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> proposedBy(UUID submission) {
        return projects.findBySubmission(submission).map(Project::number);
    }

    public void complete(CaseNumber number, ProjectProfile profile, CurveShape shape, Actor projectManager) {
        rules.check(profile);
        var file = file(number);
        file.complete(profile);
        file.draw(shape, rules.kitasToReach(file));
        moved(file, projectManager, "Steckbrief fertiggestellt.");
    }

    /** Records what the Kommunaler Steuerungskreis Bildung has decided. */
    public void resolve(CaseNumber number, Resolution resolution, Actor coordinator) {
        rules.requireSinceProposal("on", resolution.on(), number);
        var file = file(number);
        file.resolve(resolution);
        moved(
                file,
                coordinator,
                switch (resolution.outcome()) {
                    case RESOLVED -> "Der Steuerungskreis hat das Projekt beschlossen.";
                    case CONDITIONS -> "Der Steuerungskreis hat Auflagen gemacht.";
                    case REJECTED -> "Der Steuerungskreis hat das Projekt abgelehnt.";
                });
    }

    public void sign(CaseNumber number, LocalDate signedOn, Actor management) {
        rules.requireSinceProposal("signedOn", signedOn, number);
        var file = file(number);
        file.sign(signedOn);
        moved(file, management, "Kooperation vereinbart.");
    }

    public void workshopsPlanned(CaseNumber number, Actor coordinator) {
        journal.noted(number, coordinator, "Workshops geplant.");
    }

    public void prepareMaterial(CaseNumber number, String note, Actor coordinator) {
        var file = file(number);
        file.noteMaterial(note);
        moved(file, coordinator, "Material und Budget geklärt.");
    }

    public void kitasReconciled(CaseNumber number, Actor coordinator) {
        journal.noted(number, coordinator, "Kita-Liste abgeglichen.");
    }

    /** The project runs: each municipality with at least one Kita for it begins, the others are only noted. */
    public void startUnits(CaseNumber number) {
        var file = file(number);
        file.run();
        List<String> without = new ArrayList<>();
        int started = 0;
        for (var unit : directory.units(LocalDate.now(clock))) {
            if (unitKitas.eligible(file, unit.code()).isEmpty()) {
                without.add(unit.name());
            } else {
                municipality.begin(number, unit.code());
                started++;
            }
        }
        moved(file, Actor.software(), started == 1 ? "1 Kommune beginnt." : started + " Kommunen beginnen.");
        if (!without.isEmpty()) {
            journal.noted(number, Actor.software(), "Ohne Kita für das Projekt: " + String.join(", ", without) + ".");
        }
    }

    /** How many Kitas of each unit the project is for. */
    @Transactional(readOnly = true)
    public List<KitasOfUnit> eligibleKitas(CaseNumber number) {
        var file = file(number);
        return directory.units(LocalDate.now(clock)).stream()
                .map(unit -> new KitasOfUnit(
                        unit, unitKitas.eligible(file, unit.code()).size()))
                .toList();
    }

    /** Ends the project before its time; a second stop changes nothing. */
    public void stop(CaseNumber number, String reason, Actor projectManager) {
        var file = file(number);
        if (!file.state().closed()) {
            file.stop();
            moved(file, projectManager, "Projekt gestoppt: " + reason);
        }
    }

    /** Ends what the stopped project has begun: open municipalities with their Kitas, and Kitas of closed ones. */
    public void stopUnits(CaseNumber number) {
        for (var unit : rollouts.findByProjectOrderByUnit(number.value())) {
            if (unit.state().closed()) {
                unitKitas.stop(unit);
            } else {
                municipality.stop(unit);
            }
        }
        journal.noted(number, Actor.software(), "Alle Kommunen sind benachrichtigt.");
    }

    /** Holds the Kitas of a project back that wait for their start, or lets them go on. */
    public void pause(CaseNumber number, boolean hold, Actor actor) {
        var file = file(number);
        if (file.paused() != hold) {
            file.pause(hold);
            moved(file, actor, hold ? "Start der Kitas angehalten." : "Start der Kitas fortgesetzt.");
        }
    }

    Project file(CaseNumber number) {
        return projects.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    private void moved(Project file, Actor actor, String sentence) {
        journal.moved(file.number(), file.state(), actor, sentence);
        projects.save(file);
    }

    /** How many Kitas of a unit a project is for. */
    public record KitasOfUnit(AdministrativeUnit unit, int kitas) {}
}
