package bildungslandschaft.conference.registration;

import bildungslandschaft.calendar.GermanDay;
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
    private final GuestList guests;
    private final EndedRegistration ended;

    GuestCancellation(GuestDesk desk, GuestList guests, EndedRegistration ended) {
        this.desk = desk;
        this.guests = guests;
        this.ended = ended;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    /** Names the guest: one address may have registered several, and only whoever reads its mail has the link. */
    @Override
    public LinkQuestion question(String caseNumber) {
        var number = new CaseNumber(caseNumber);
        var conference = guests.conferenceOf(number).orElseThrow();
        return new LinkQuestion(
                "Von der Konferenz abmelden",
                "Möchten Sie die Anmeldung von %s zur %s am %s zurücknehmen (Nr. %s)?%s"
                        .formatted(
                                guests.find(number).map(GuestLine::name).orElse("einem Gast"),
                                conference.title(),
                                GermanDay.withWeekday(conference.day()),
                                number,
                                desk.hasFollower(number) ? " Der Platz geht an jemanden von der Warteliste." : ""),
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
