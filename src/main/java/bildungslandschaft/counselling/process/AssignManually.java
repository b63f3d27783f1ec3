package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination chooses an advisor where the table found none, or where the case was given back. */
@Component
class AssignManually implements UserTask<AssignManually.Input> {

    private final Counselling counselling;
    private final CounsellingBriefing briefing;

    AssignManually(Counselling counselling, CounsellingBriefing briefing) {
        this.counselling = counselling;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return Map.of("advisors", briefing.advisorOptions());
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forAssignment(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        counselling.assign(number, input.advisor(), input.reason(), actor);
        return Answers.responsible(input.advisor());
    }

    @Override
    public String done(Input input) {
        return "Sie haben die Anfrage zugeordnet.";
    }

    record Input(String advisor, @Nullable String reason) {}
}
