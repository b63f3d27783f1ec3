package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.LogisticsItem;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination ticks off what lies ready for the day. */
@Component
class CompleteLogistics implements UserTask<CompleteLogistics.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    CompleteLogistics(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.ORDER_ROOMS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.completeLogistics(number, input.done(), input.without(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Logistik ist abgehakt.";
    }

    record Input(
            @Nullable List<LogisticsItem> ready, @Nullable String without) {
        List<LogisticsItem> done() {
            return ready == null ? List.of() : ready;
        }
    }
}
