package bildungslandschaft.rights;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.ApprovalFacts;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.PaperMail;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.context.ApplicationContext;

/** Kitas in Herzberg, where Frau Erle is the contact, at the points of their way at which staff can enter something. */
class SampleKitas {

    private static final Actor OUTSIDE = Actor.outside("Leitung der Kita");

    private final SampleRollout rollout;
    private final KitaEnquiry enquiry;
    private final KitaApproval approval;
    private final PaperMail paper;

    SampleKitas(ApplicationContext office) {
        this.rollout = new SampleRollout(office);
        this.enquiry = office.getBean(KitaEnquiry.class);
        this.approval = office.getBean(KitaApproval.class);
        this.paper = new PaperMail(office);
    }

    String asked() {
        return asked(Traeger.Kind.MUNICIPAL).value();
    }

    /** The number of a letter to a Kita without a mail address. */
    String letter() {
        var number = rollout.started(rollout.project(), rollout.kitaWithoutMail(Traeger.Kind.MUNICIPAL));
        enquiry.invite(number);
        return String.valueOf(paper.newest(number).id());
    }

    /** Its independent Traeger has still to decide. */
    String beforeTraeger() {
        return beforeDecision(Traeger.Kind.INDEPENDENT).value();
    }

    /** It may register. */
    String approved() {
        var number = beforeDecision(Traeger.Kind.MUNICIPAL);
        approval.grant(number, new ApprovalFacts(2, 2, true, null, null, null, null), OUTSIDE);
        approval.evaluate(number);
        return number.value();
    }

    /** It has declined. */
    String givenUp() {
        var number = asked(Traeger.Kind.MUNICIPAL);
        var no = new Answer(KitaAnswer.DECLINED, null, DeclineReason.NO_NEED, null, false, null);
        enquiry.receive(number, no, OUTSIDE);
        enquiry.evaluate(number);
        return number.value();
    }

    private CaseNumber beforeDecision(Traeger.Kind traeger) {
        var number = asked(traeger);
        enquiry.receive(number, new Answer(KitaAnswer.INTERESTED, null, null, null, false, null), OUTSIDE);
        enquiry.evaluate(number);
        approval.determinePath(number);
        return number;
    }

    private CaseNumber asked(Traeger.Kind traeger) {
        var kita = rollout.kita(Kita.Kind.UNTIL_SCHOOL, traeger);
        var number = rollout.started(rollout.project(), kita);
        enquiry.invite(number);
        return number;
    }
}
