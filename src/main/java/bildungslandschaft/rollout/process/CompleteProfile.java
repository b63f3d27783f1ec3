package bildungslandschaft.rollout.process;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.CurveShape;
import bildungslandschaft.rollout.ProjectBriefing;
import bildungslandschaft.rollout.ProjectProfile;
import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management completes the profile, so that the Steuerungskreis can decide on it. */
@Component
class CompleteProfile implements UserTask<CompleteProfile.Input> {

    private final ProjectRollout rollout;
    private final ProjectBriefing briefing;

    CompleteProfile(ProjectRollout rollout, ProjectBriefing briefing) {
        this.rollout = rollout;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.profileOf(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forProfile(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.complete(number, input.profile(), input.curve(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Der Steckbrief ist fertig. Als Nächstes entscheidet der Steuerungskreis.";
    }

    record Input(
            String title,
            String shortTitle,
            @Nullable String partner,
            String goal,
            List<Kita.Kind> kinds,
            Integer targetQuota,
            LocalDate startOn,
            LocalDate targetOn,
            CurveShape curve,
            Integer budget,
            @Nullable String funding,
            String responsible,
            @Nullable String topics,
            @Nullable String risks) {

        ProjectProfile profile() {
            return ProjectProfile.of(
                    title,
                    shortTitle,
                    partner,
                    goal,
                    kinds,
                    targetQuota,
                    startOn,
                    targetOn,
                    budget,
                    funding,
                    responsible,
                    topics,
                    risks);
        }
    }
}
