package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been asked, said and settled about a Kita, as it stands on its page, in the order in which it happens. */
final class ParticipationFacts {

    private final Facts facts = new Facts();

    private ParticipationFacts() {}

    /** @param withNames whether the reader may know who in the Kita looks after the project */
    static List<Fact> of(ParticipationView file, boolean withNames) {
        var told = new ParticipationFacts();
        told.answered(file, withNames);
        told.asked(file.query());
        told.decided(file);
        told.reached(file);
        return told.facts.list();
    }

    private void answered(ParticipationView file, boolean withNames) {
        var answer = file.answer();
        if (answer != null) {
            facts.add("Antwort", answer.answer().label());
            facts.add("Wiedervorlage", answer.later());
            facts.add("Im Team kümmert sich", withNames ? answer.teamContact() : null);
            facts.add("Gewünschte Themen", answer.topics());
            facts.add("Anruf bei der Kita", Boolean.TRUE.equals(answer.callBack()) ? "gewünscht" : null);
        }
        if (file.declineReason() != null) {
            facts.add("Grund der Ablehnung", file.declineReason().label());
        }
    }

    private void asked(@Nullable ApprovalQuery query) {
        if (query != null) {
            facts.add("Rückfrage der Kommune", query.question());
            facts.add("Antwort der Koordination", query.reply());
        }
    }

    private void decided(ParticipationView file) {
        var approval = file.approval();
        if (approval != null) {
            facts.add("Entscheidung", decision(approval));
            facts.add("Freigestellt", approval.released().orElse(null));
            facts.add("Vertretung", Boolean.TRUE.equals(approval.substituteArranged()) ? "geregelt" : null);
            facts.add("Kosten", approval.costs() == null ? null : approval.costs() + " Euro");
            facts.add("Haushaltsstelle", approval.budgetLine());
            facts.add("Kita-Ausschuss befasst am", approval.committeeOn());
            facts.add(approval.approved() ? "Auflagen" : "Begründung", approval.remark());
        } else if (file.approvalPath() != null) {
            facts.add("Es entscheidet", file.approvalPath().label());
        }
    }

    private static String decision(Approval approval) {
        var decided = approval.approved() ? "freigegeben" : "abgelehnt";
        return decided + " von " + approval.decidedBy() + " am " + GermanDay.of(approval.decidedOn());
    }

    private void reached(ParticipationView file) {
        if (file.registration() != null) {
            facts.add("Angemeldet am", file.registration().on());
        }
        var training = file.training();
        if (training.visits() > 0) {
            facts.add("Workshops", String.valueOf(training.visits()));
        }
        facts.add("Material übergeben am", training.materialHandedOverOn());
        facts.add("Zertifiziert am", training.certifiedOn());
        facts.add("Zertifikat gültig bis", training.validUntil());
    }
}
