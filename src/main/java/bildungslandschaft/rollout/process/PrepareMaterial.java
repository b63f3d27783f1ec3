package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.springframework.stereotype.Component;

/** Coordination has settled material and budget. */
@Component
class PrepareMaterial implements UserTask<PrepareMaterial.Input> {

    private final ProjectRollout rollout;

    PrepareMaterial(ProjectRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.prepareMaterial(number, input.note(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Material und Budget sind geklärt.";
    }

    record Input(String note) {}
}
