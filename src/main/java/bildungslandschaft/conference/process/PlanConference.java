package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
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

/** Project management lays down who does what and what it may cost. */
@Component
class PlanConference implements UserTask<PlanConference.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    PlanConference(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.teamOf(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(
                number, PlanStep.CLARIFY_GOALS, PlanStep.RECORD_CONFERENCE_RESOLUTION, PlanStep.RELEASE_BUDGET);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        basics.planTeam(number, input.team(), input.budget(), input.supporters(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Team und Budget liegen der Leitung vor.";
    }

    record Input(String team, Integer budget, @Nullable String supporters) {}
}
