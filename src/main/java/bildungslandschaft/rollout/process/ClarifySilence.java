package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination finds out why a Kita does not answer, or gives it up for now. */
@Component
class ClarifySilence implements UserTask<ClarifySilence.Input> {

    private final KitaEnquiry enquiry;
    private final KitaBriefing briefing;

    ClarifySilence(KitaEnquiry enquiry, KitaBriefing briefing) {
        this.enquiry = enquiry;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.reasons();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        if (input.answer() == Outcome.NO_RESPONSE) {
            enquiry.giveUp(number, actor);
        } else {
            enquiry.note(number, input.said(), actor);
        }
        return Answers.none();
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public String done(Input input) {
        return input.answer() == Outcome.NO_RESPONSE
                ? "Die Kita ist vorerst aufgegeben. Sie können sie jederzeit wieder aufnehmen."
                : "Die Antwort der Kita ist festgehalten.";
    }

    /** What the Kita says, or that it says nothing. */
    enum Outcome {
        INTERESTED,
        LATER,
        DECLINED,
        NO_RESPONSE
    }

    record Input(
            Outcome answer,
            @Nullable LocalDate later,
            @Nullable DeclineReason reason,
            @Nullable String teamContact) {

        Answer said() {
            return new Answer(KitaAnswer.valueOf(answer.name()), later, reason, teamContact, null, null);
        }
    }
}
