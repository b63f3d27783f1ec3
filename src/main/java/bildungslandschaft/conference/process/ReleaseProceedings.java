package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferenceFollowUp;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.Release;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Management decides whether the proceedings are published as they are. */
@Component
class ReleaseProceedings implements UserTask<ReleaseProceedings.Input> {

    private final ConferenceFollowUp followUp;
    private final ConferenceBriefing briefing;

    ReleaseProceedings(ConferenceFollowUp followUp, ConferenceBriefing briefing) {
        this.followUp = followUp;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.WRITE_PROCEEDINGS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        followUp.releaseProceedings(number, input.release(), input.remark(), actor);
        return Answers.of(ConferenceDocumentationProcess.Question.proceedingsRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Das Projektmanagement hört davon. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return input.release() == Release.RELEASED
                ? "Der Tagungsband ist freigegeben."
                : "Der Tagungsband geht zurück.";
    }

    record Input(Release release, @Nullable String remark) {}
}
