package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Project management decides whether a conference that cannot be as it was meant is planned anew. */
@Component
class DecideSubstitute implements UserTask<DecideSubstitute.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    DecideSubstitute(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.RECORD_CONFERENCE_RESOLUTION, PlanStep.RELEASE_BUDGET);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean planned = basics.decideSubstitute(number, input.substitute(), input.reason(), actor);
        return Answers.of(EducationConferenceProcess.Question.substitute, planned);
    }

    @Override
    public String done(Input input) {
        return input.substitute() == Substitute.REPLAN
                ? "Die Konferenz wird neu geplant."
                : "Die Konferenz ist für dieses Jahr ausgesetzt.";
    }

    record Input(Substitute substitute, String reason) {}
}
