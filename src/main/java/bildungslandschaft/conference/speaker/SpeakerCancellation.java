package bildungslandschaft.conference.speaker;

import bildungslandschaft.correspondence.LinkAnswer;
import bildungslandschaft.correspondence.LinkPurpose;
import bildungslandschaft.correspondence.LinkQuestion;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import org.springframework.stereotype.Component;

/** The link in the mails to whoever has agreed, through which they say that they cannot come after all. */
@Component
class SpeakerCancellation implements LinkPurpose {

    static final String PURPOSE = "speaker-cancellation";

    private final SpeakerEnd end;

    SpeakerCancellation(SpeakerEnd end) {
        this.end = end;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public LinkQuestion question(String caseNumber) {
        return new LinkQuestion(
                "Mitwirkung absagen",
                "Möchten Sie Ihre Zusage (Nr. " + caseNumber + ") zurücknehmen? Wir suchen dann jemand anderen oder"
                        + " ändern das Programm. Geht es nur um Uhrzeit oder Anreise, rufen Sie uns bitte lieber an.",
                "Ja, absagen");
    }

    @Override
    public LinkAnswer accept(String caseNumber) {
        return switch (end.takeBack(new CaseNumber(caseNumber), Actor.outside("Referierende Person"))) {
            case CANCELLED ->
                new LinkAnswer(
                        "Ihre Absage ist angekommen",
                        "Schade, dass Sie nicht kommen können. Danke, dass Sie uns gleich Bescheid geben; Sie müssen nichts"
                                + " weiter tun.");
            case KNOWN ->
                new LinkAnswer(
                        "Hier ist nichts mehr abzusagen",
                        "Das Büro weiß schon, dass Sie nicht kommen. Sie müssen nichts weiter tun.");
            case TOO_LATE ->
                new LinkAnswer(
                        "Die Konferenz ist vorbei",
                        "Hier ist nichts mehr abzusagen. Waren Sie nicht da, geben Sie uns bitte am Telefon Bescheid.");
        };
    }
}
