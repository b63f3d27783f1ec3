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

/** Management decides whether programme and invitation go out as they are. */
@Component
class ReleaseProgramme implements UserTask<ReleaseProgramme.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;

    ReleaseProgramme(ConferencePreparation preparation, ConferenceBriefing briefing) {
        this.preparation = preparation;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.COMPILE_PROGRAMME);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.releaseProgramme(number, input.release(), input.remark(), actor);
        return Answers.of(ConferenceProgrammeProcess.Question.programmeRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Einladung wartet. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return input.release() == Release.RELEASED ? "Das Programm ist freigegeben." : "Das Programm geht zurück.";
    }

    record Input(Release release, @Nullable String remark) {}
}
