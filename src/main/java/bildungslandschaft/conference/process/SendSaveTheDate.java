package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination tells everybody the date. */
@Component
class SendSaveTheDate implements UserTask<SendSaveTheDate.Input> {

    private final ConferencePreparation preparation;

    SendSaveTheDate(ConferencePreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.SEND_SAVE_THE_DATE, input.written(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Der Termin ist bekannt.";
    }

    record Input(Integer recipients, @Nullable String remark) {
        String written() {
            var reached = recipients + " Empfänger";
            return remark == null ? reached : reached + "\n" + remark;
        }
    }
}
