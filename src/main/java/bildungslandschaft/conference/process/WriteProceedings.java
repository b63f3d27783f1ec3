package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination has put the proceedings together and says where they lie. */
@Component
class WriteProceedings implements UserTask<WriteProceedings.Input> {

    private final ConferenceFollowUp followUp;
    private final ConferenceBriefing briefing;

    WriteProceedings(ConferenceFollowUp followUp, ConferenceBriefing briefing) {
        this.followUp = followUp;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.typed(number, PlanStep.WRITE_PROCEEDINGS, "address", "Anmerkung: ", "remark");
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(
                number, PlanStep.COLLECT_MINUTES, PlanStep.EVALUATE_CONFERENCE, PlanStep.RELEASE_PROCEEDINGS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        followUp.writeProceedings(number, input.address(), input.remark(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Der Tagungsband liegt der Leitung vor.";
    }

    record Input(String address, @Nullable String remark) {}
}
