package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.counselling.Referral;
import bildungslandschaft.counselling.ReferralTarget;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advisor notes to which service the person was referred, and what was handed over with consent. */
@Component
class DocumentReferral implements UserTask<DocumentReferral.Input> {

    private final CounsellingClosing closing;

    DocumentReferral(CounsellingClosing closing) {
        this.closing = closing;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        var referral =
                new Referral(input.target(), input.kind(), input.dataHandedOver(), input.consentGiven(), input.note());
        closing.refer(number, referral, actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Weiterverweisung ist festgehalten.";
    }

    record Input(
            ReferralTarget target,
            String kind,
            String dataHandedOver,
            boolean consentGiven,
            @Nullable String note) {}
}
