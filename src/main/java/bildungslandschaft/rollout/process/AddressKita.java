package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.process.KitaEnquiryProcess.Question;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact speaks with a Kita that has not answered. */
@Component
class AddressKita implements UserTask<AddressKita.Input> {

    private final KitaEnquiry enquiry;
    private final KitaBriefing briefing;

    AddressKita(KitaEnquiry enquiry, KitaBriefing briefing) {
        this.enquiry = enquiry;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.reasons();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean reached = input.answer() != Outcome.NOT_REACHED;
        if (reached) {
            enquiry.note(number, input.said(), actor);
        } else {
            enquiry.noteSilence(number, actor);
        }
        return Answers.of(Question.kitaReached, reached);
    }

    @Override
    public String ifNothingHappens() {
        return "Nach fünfzehn Arbeitstagen klärt die Koordination, woran es liegt.";
    }

    @Override
    public String done(Input input) {
        return input.answer() == Outcome.NOT_REACHED
                ? "Die Koordination klärt jetzt, woran es liegt."
                : "Die Antwort der Kita ist festgehalten.";
    }

    /** What the Kita says, or that it says nothing. */
    enum Outcome {
        INTERESTED,
        LATER,
        DECLINED,
        NOT_REACHED
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
