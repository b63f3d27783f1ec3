package bildungslandschaft.counselling;

import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkPurpose;
import bildungslandschaft.correspondence.LinkQuestion;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.stereotype.Component;

/** The link in the acknowledgement through which a client withdraws the request without an account. */
@Component
class WithdrawalLink implements LinkPurpose {

    static final String PURPOSE = "counselling-withdrawal";

    private final Counselling counselling;

    WithdrawalLink(Counselling counselling) {
        this.counselling = counselling;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public LinkQuestion question(String caseNumber) {
        return new LinkQuestion(
                "Anfrage zurückziehen",
                "Möchten Sie Ihre Anfrage Nr. " + caseNumber + " zurückziehen? Wir löschen Ihre Angaben dann nach der"
                        + " Aufbewahrungsfrist. Sie können jederzeit eine neue Anfrage stellen.",
                "Ja, Anfrage zurückziehen");
    }

    @Override
    public LinkAnswer accept(String caseNumber) {
        if (!counselling.withdraw(new CaseNumber(caseNumber), Actor.client())) {
            return new LinkAnswer(
                    "Ihre Anfrage ist schon abgeschlossen",
                    "Zu Nr. " + caseNumber + " ist nichts mehr offen. Sie müssen nichts weiter tun.");
        }
        return new LinkAnswer(
                "Ihre Anfrage ist zurückgezogen",
                "Wir haben Ihre Anfrage Nr. " + caseNumber + " geschlossen und schicken Ihnen eine Bestätigung.");
    }
}
