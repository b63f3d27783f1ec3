package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of a conference, from its goals to the released budget, and its rehearsal. */
@Service
@Transactional
public class ConferenceBasics {

    private final ConferenceJournal journal;
    private final Clock clock;

    ConferenceBasics(ConferenceJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** @param success by what one will see that it was worth while */
    public void clarify(
            CaseNumber number,
            String goals,
            Purpose purpose,
            Map<GuestGroup, Integer> targets,
            @Nullable String success,
            Actor projectManager) {
        if (targets.values().stream().allMatch(wanted -> wanted == 0)) {
            throw new RefusedException("kitas", "Bitte nennen Sie für mindestens eine Zielgruppe eine Zahl.");
        }
        var file = journal.file(number);
        file.clarify(goals, purpose, targets);
        var guests = targets.values().stream().mapToInt(Integer::intValue).sum();
        journal.record(
                number,
                PlanStep.CLARIFY_GOALS,
                Written.lines(
                        goals,
                        purpose.label() + ", " + guests + " Gäste",
                        Written.after(ConferenceBriefing.SUCCESS, success)));
        journal.moved(file, projectManager, "Ziele und Format geklärt.");
    }

    /** Records what the Kommunaler Steuerungskreis Bildung has decided. */
    public void resolve(
            CaseNumber number,
            ConferenceResolution resolution,
            LocalDate on,
            @Nullable String remark,
            Actor coordinator) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("on", "Dieser Tag liegt in der Zukunft.");
        }
        var file = journal.file(number);
        file.resolve(resolution);
        var sentence = switch (resolution) {
            case RESOLVED -> "Der Steuerungskreis hat Motto und Termin beschlossen.";
            case ADJUST -> "Der Steuerungskreis wünscht Änderungen.";
            case SUSPENDED -> "Der Steuerungskreis hat die Konferenz ausgesetzt.";
        };
        journal.record(
                number,
                PlanStep.RECORD_CONFERENCE_RESOLUTION,
                Written.lines(sentence + " Sitzung am " + GermanDay.withWeekday(on) + ".", remark));
        journal.moved(file, coordinator, sentence);
    }

    /** Whether it is planned anew; otherwise it is suspended. */
    public boolean decideSubstitute(CaseNumber number, Substitute substitute, String reason, Actor projectManager) {
        var file = journal.file(number);
        file.decideSubstitute(substitute, reason);
        journal.record(number, PlanStep.DECIDE_SUBSTITUTE, Written.lines(substitute.label() + ".", reason));
        journal.moved(file, projectManager, substitute.label() + ".");
        return substitute == Substitute.REPLAN;
    }

    public void planTeam(
            CaseNumber number, String team, int budget, @Nullable String supporters, Actor projectManager) {
        var file = journal.file(number);
        file.askForBudget(budget);
        journal.record(
                number,
                PlanStep.PLAN_CONFERENCE,
                Written.lines(Written.euros(budget), team, Written.after(ConferenceBriefing.SUPPORTERS, supporters)));
        journal.moved(file, projectManager, "Team und Budget festgelegt.");
    }

    public void releaseBudget(CaseNumber number, BudgetRelease release, @Nullable String remark, Actor management) {
        var file = journal.file(number);
        file.releaseBudget(release);
        var sentence = switch (release) {
            case RELEASED -> "Team und Budget freigegeben.";
            case REVISE -> "Team und Budget sind zu überarbeiten.";
            case REFUSED -> "Das Budget ist nicht freigegeben.";
        };
        journal.record(number, PlanStep.RELEASE_BUDGET, Written.lines(sentence, remark));
        journal.moved(file, management, sentence);
    }

    /** @throws RefusedException while there is no place to go to */
    public void rehearse(CaseNumber number, @Nullable String openPoints, Actor projectManager) {
        var file = journal.file(number);
        if (!file.hasPlace() && !file.waives(Strand.VENUE)) {
            throw new RefusedException(null, "Es gibt noch keinen Ort. Bitte finden Sie zuerst einen.");
        }
        file.rehearse();
        journal.record(number, PlanStep.HOLD_REHEARSAL, openPoints);
        journal.moved(file, projectManager, "Generalprobe abgehalten.");
    }
}
