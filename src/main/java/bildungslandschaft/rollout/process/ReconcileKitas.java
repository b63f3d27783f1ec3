package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectBriefing;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination has held the list of Kitas against the plan of the youth welfare office. */
@Component
class ReconcileKitas implements UserTask<ReconcileKitas.Input> {

    private final ProjectRollout rollout;
    private final ProjectBriefing briefing;

    ReconcileKitas(ProjectRollout rollout, ProjectBriefing briefing) {
        this.rollout = rollout;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forReconciling(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.kitasReconciled(number, actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Die Kommunen bekommen ihre Listen noch nicht.";
    }

    @Override
    public String done(Input input) {
        return "Die Liste stimmt. Die Kommunen bekommen jetzt ihre Pläne.";
    }

    record Input(boolean reconciled) {}
}
