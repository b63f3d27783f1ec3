package bildungslandschaft.conference.process;

import bildungslandschaft.conference.BudgetRelease;
import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Management decides about team, dates and budget. */
@Component
class ReleaseBudget implements UserTask<ReleaseBudget.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    ReleaseBudget(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.CLARIFY_GOALS, PlanStep.PLAN_CONFERENCE);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        basics.releaseBudget(number, input.release(), input.remark(), actor);
        return Answers.of(ConferenceBudgetProcess.Question.budgetRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Vorbereitung beginnt nicht. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return switch (input.release()) {
            case RELEASED -> "Freigegeben. Die Vorbereitung beginnt.";
            case REVISE -> "Das Projektmanagement überarbeitet Team und Budget.";
            case REFUSED -> "Das Projektmanagement entscheidet über einen Ersatz.";
        };
    }

    record Input(BudgetRelease release, @Nullable String remark) {}
}
