package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been asked, said and settled about a Kita, as it stands on its page, in the order in which it happens. */
final class ParticipationFacts {

    private final List<Fact> facts = new ArrayList<>();

    private ParticipationFacts() {}

    /** @param withNames whether the reader may know who in the Kita looks after the project */
    static List<Fact> of(ParticipationView file, boolean withNames) {
        var told = new ParticipationFacts();
        told.answered(file, withNames);
        told.asked(file.query());
        told.decided(file);
        told.reached(file);
        return told.facts;
    }

    private void answered(ParticipationView file, boolean withNames) {
        var answer = file.answer();
        if (answer != null) {
            add("Antwort", answer.answer().label());
            add("Wiedervorlage", answer.later());
            add("Im Team kümmert sich", withNames ? answer.teamContact() : null);
            add("Gewünschte Themen", answer.topics());
            add("Anruf bei der Kita", Boolean.TRUE.equals(answer.callBack()) ? "gewünscht" : null);
        }
        if (file.declineReason() != null) {
            add("Grund der Ablehnung", file.declineReason().label());
        }
    }

    private void asked(@Nullable ApprovalQuery query) {
        if (query != null) {
            add("Rückfrage der Kommune", query.question());
            add("Antwort der Koordination", query.reply());
        }
    }

    private void decided(ParticipationView file) {
        var approval = file.approval();
        if (approval != null) {
            add("Entscheidung", decision(approval));
            add("Freigestellt", approval.released().orElse(null));
            add("Vertretung", Boolean.TRUE.equals(approval.substituteArranged()) ? "geregelt" : null);
            add("Kosten", approval.costs() == null ? null : approval.costs() + " Euro");
            add("Haushaltsstelle", approval.budgetLine());
            add("Kita-Ausschuss befasst am", approval.committeeOn());
            add(approval.approved() ? "Auflagen" : "Begründung", approval.remark());
        } else if (file.approvalPath() != null) {
            add("Es entscheidet", file.approvalPath().label());
        }
    }

    private static String decision(Approval approval) {
        var decided = approval.approved() ? "freigegeben" : "abgelehnt";
        return decided + " von " + approval.decidedBy() + " am " + GermanDay.of(approval.decidedOn());
    }

    private void reached(ParticipationView file) {
        if (file.registration() != null) {
            add("Angemeldet am", file.registration().on());
        }
        var training = file.training();
        if (training.visits() > 0) {
            add("Workshops", String.valueOf(training.visits()));
        }
        add("Material übergeben am", training.materialHandedOverOn());
        add("Zertifiziert am", training.certifiedOn());
        add("Zertifikat gültig bis", training.validUntil());
    }

    private void add(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(label, text));
        }
    }

    private void add(String label, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(label, GermanDay.of(day)));
        }
    }
}
