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

/** Project management writes down what came of the project. */
@Component
class WriteFinalReport implements UserTask<WriteFinalReport.Input> {

    private final ProjectReview review;
    private final ProjectBriefing briefing;

    WriteFinalReport(ProjectReview review, ProjectBriefing briefing) {
        this.review = review;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forFinalReport(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        review.writeFinalReport(number, input.report(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Der Bericht ist geschrieben, das Projekt abgeschlossen.";
    }

    record Input(String report) {}
}
