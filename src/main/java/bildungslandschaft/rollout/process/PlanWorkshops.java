package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.springframework.stereotype.Component;

/** Coordination has found trainers and dates for the workshops. */
@Component
class PlanWorkshops implements UserTask<PlanWorkshops.Input> {

    private final ProjectRollout rollout;

    PlanWorkshops(ProjectRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.workshopsPlanned(number, actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Workshops sind geplant.";
    }

    record Input(boolean planned) {}
}
