package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferenceResolution;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination records what the Kommunaler Steuerungskreis Bildung has decided about motto and date. */
@Component
class RecordConferenceResolution implements UserTask<RecordConferenceResolution.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    RecordConferenceResolution(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.results(number, PlanStep.CLARIFY_GOALS);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        basics.resolve(number, input.resolution(), input.on(), input.remark(), actor);
        return Answers.of(EducationConferenceProcess.Question.conferenceResolution, input.resolution());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Konferenz wartet, bis der Beschluss da ist.";
    }

    @Override
    public String done(Input input) {
        return switch (input.resolution()) {
            case RESOLVED -> "Motto und Termin sind beschlossen.";
            case ADJUST -> "Ziele und Format werden angepasst.";
            case SUSPENDED -> "Das Projektmanagement entscheidet über einen Ersatz.";
        };
    }

    record Input(
            ConferenceResolution resolution,
            LocalDate on,
            @Nullable String remark) {}
}
