package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
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

/** Management decides whether the press release goes out as it is. */
@Component
class ReleasePress implements UserTask<ReleasePress.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    ReleasePress(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.PLAN_PUBLICITY);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.releasePress(number, input.release(), input.remark(), actor);
        return Answers.of(ConferencePublicityProcess.Question.pressRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Mitteilung wartet. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return input.release() == Release.RELEASED ? "Die Mitteilung ist freigegeben." : "Die Mitteilung geht zurück.";
    }

    record Input(Release release, @Nullable String remark) {}
}
