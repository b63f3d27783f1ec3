package bildungslandschaft.rollout;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens with a project in one municipality, beside its plan: the list, the contact, the experience, the end. */
@Service
@Transactional
public class MunicipalityRollout {

    private final UnitRollouts rollouts;
    private final Projects projects;
    private final ProjectRules rules;
    private final UnitKitas unitKitas;
    private final UnitLetters letters;
    private final NominationLetter nomination;
    private final Directory directory;
    private final RolloutJournal journal;
    private final Clock clock;

    MunicipalityRollout(
            UnitRollouts rollouts,
            Projects projects,
            ProjectRules rules,
            UnitKitas unitKitas,
            UnitLetters letters,
            NominationLetter nomination,
            Directory directory,
            RolloutJournal journal,
            Clock clock) {
        this.rollouts = rollouts;
        this.projects = projects;
        this.rules = rules;
        this.unitKitas = unitKitas;
        this.letters = letters;
        this.nomination = nomination;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the file, with which the municipality's process begins; a second time nothing happens. */
    CaseNumber begin(CaseNumber project, String unit) {
        var number = RolloutNumbers.unit(project, unit);
        if (!rollouts.existsById(number.value())) {
            var file = new UnitRollout(number, project, unit);
            journal.opened(number, unit, file.state());
            journal.noted(number, Actor.software(), "Die Kommune ist an der Reihe.");
            rollouts.save(file);
        }
        return number;
    }

    /** Puts the municipality's eligible Kitas on the list. */
    public void listKitas(CaseNumber number) {
        var file = file(number);
        int listed = unitKitas.list(projects.findById(file.project().value()).orElseThrow(), file.unit());
        journal.noted(number, Actor.software(), "Kita-Liste angelegt: " + inWords(listed) + ".");
    }

    private static String inWords(int kitas) {
        return kitas == 1 ? "1 Kita" : kitas + " Kitas";
    }

    /** Whether the municipality has a contact; those who act for it are told that the project begins. */
    public boolean checkContact(CaseNumber number) {
        var file = file(number);
        if (directory.holders(Role.CONTACT, file.unit(), today()).isEmpty()) {
            nomination.write(file);
            journal.noted(
                    number,
                    Actor.software(),
                    "Die Kommune hat keine Ansprechperson. Ein Brief, der um die Benennung bittet, wartet auf den"
                            + " Druck.");
            return false;
        }
        letters.announceProject(number, file.project(), file.unit());
        return true;
    }

    /** @throws RefusedException if the letter lies in the future */
    public void nominationRequested(CaseNumber number, LocalDate sentOn, Actor coordinator) {
        rules.requirePast("sentOn", sentOn);
        journal.noted(number, coordinator, "Um Benennung einer Ansprechperson gebeten.");
    }

    /** Coordination has asked what holds the plan up; that decides nothing. */
    public void planPursued(CaseNumber number, String note, Actor coordinator) {
        journal.noted(number, coordinator, "Zum Rolloutplan nachgefragt: " + note);
    }

    public void pursuitSettled(CaseNumber number) {
        journal.noted(number, Actor.software(), "Die Kommune hat geantwortet; das Nachfassen ist erledigt.");
    }

    /**
     * What came of the talk after a rejection.
     *
     * @param askIndependent whether Kitas of independent Traeger are asked although the municipality stays out
     */
    public void endTalks(
            CaseNumber number, boolean takesPart, boolean askIndependent, @Nullable String note, Actor coordinator) {
        var file = file(number);
        file.endTalks(takesPart);
        if (!takesPart) {
            unitKitas.decline(file, askIndependent, coordinator);
        }
        var sentence = takesPart ? "Die Kommune nimmt doch teil." : "Die Kommune nimmt nicht teil.";
        moved(file, coordinator, note == null ? sentence : sentence + " " + note);
    }

    /** Closes the next municipality all of whose Kitas are finished; false if there is none. */
    public boolean closeNextFinished() {
        var finished = rollouts.takeFinished(Limit.of(1));
        finished.forEach(file -> {
            file.kitasFinished();
            moved(file, Actor.software(), "Alle Kitas sind fertig.");
        });
        return !finished.isEmpty();
    }

    public void evaluate(CaseNumber number, Experience experience, Actor contact) {
        var file = file(number);
        file.complete(experience);
        moved(file, contact, "Erfahrungen ausgewertet.");
    }

    /** The municipality has not told in time what it learnt. */
    public void closeWithoutReport(CaseNumber number) {
        var file = file(number);
        file.complete(null);
        moved(file, Actor.software(), "Ohne Rückmeldung abgeschlossen.");
    }

    /** Ends a municipality's rollout before its time; its process then ends the Kitas'. */
    void stop(UnitRollout file) {
        letters.announceStop(file.number(), file.project(), file.unit());
        file.stop();
        moved(file, Actor.software(), "Das Projekt ist gestoppt.");
    }

    public void stopKitas(CaseNumber number) {
        unitKitas.stop(file(number));
        journal.noted(number, Actor.software(), "Alle laufenden Kitas beendet.");
    }

    void moved(UnitRollout file, Actor actor, String sentence) {
        journal.moved(file.number(), file.state(), actor, sentence);
        rollouts.save(file);
    }

    UnitRollout file(CaseNumber number) {
        return rollouts.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
