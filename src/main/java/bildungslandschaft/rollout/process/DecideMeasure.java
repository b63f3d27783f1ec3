package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectBriefing;
import bildungslandschaft.rollout.ProjectReview;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Project management decides what is done about a project that is behind its plan. */
@Component
class DecideMeasure implements UserTask<DecideMeasure.Input> {

    private final ProjectReview review;
    private final ProjectBriefing briefing;

    DecideMeasure(ProjectReview review, ProjectBriefing briefing) {
        this.review = review;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forSteering(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        review.decideMeasure(number, input.measure(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Maßnahme steht am Projekt.";
    }

    record Input(String measure) {}
}
