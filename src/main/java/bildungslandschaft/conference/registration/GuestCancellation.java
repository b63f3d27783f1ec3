package bildungslandschaft.conference.registration;

import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkPurpose;
import bildungslandschaft.correspondence.LinkQuestion;
import bildungslandschaft.workflow.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link in every mail to a guest through which they say that they do not come. */
@Component
class GuestCancellation implements LinkPurpose {

    static final String PURPOSE = "conference-cancellation";

    private final GuestDesk desk;
    private final EndedRegistration ended;

    GuestCancellation(GuestDesk desk, EndedRegistration ended) {
        this.desk = desk;
        this.ended = ended;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public LinkQuestion question(String caseNumber) {
        return new LinkQuestion(
                "Von der Konferenz abmelden",
                "Möchten Sie die Anmeldung Nr. " + caseNumber + " zurücknehmen? Der Platz geht an jemanden von der"
                        + " Warteliste.",
                "Ja, abmelden");
    }

    /** Every mail has a link of its own, and only one of them was used. */
    @Override
    public Optional<LinkAnswer> settled(String caseNumber) {
        return ended.of(new CaseNumber(caseNumber)).map(reply -> new LinkAnswer(reply.title(), reply.text()));
    }

    @Override
    public LinkAnswer accept(String caseNumber) {
        if (!desk.cancel(new CaseNumber(caseNumber), GuestDesk.GUEST, "Abgemeldet.")) {
            return settled(caseNumber)
                    .orElseGet(() -> new LinkAnswer(
                            "Hier ist nichts mehr abzumelden",
                            "Die Anmeldung Nr. " + caseNumber + " ist schon beendet. Sie müssen nichts weiter tun."));
        }
        return new LinkAnswer(
                "Sie sind abgemeldet",
                "Schade, dass Sie nicht kommen können. Wir schicken Ihnen eine Bestätigung, die auch den Eintrag in Ihrem"
                        + " Kalender entfernt.");
    }
}
