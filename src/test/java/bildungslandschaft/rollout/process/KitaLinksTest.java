package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Heads of Kitas and Traegers answer by the links in their mails; whoever comes too late is told what stands. */
@OfficeTest
@DisplayName("Antworten per Link")
class KitaLinksTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private KitaSteps steps;
    private Caller outside;

    @BeforeEach
    void prepare() {
        steps = new KitaSteps(office);
        outside = Caller.citizen(office);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Die Kita-Leitung antwortet mit einer Frage auf einer Seite; bis dahin zählt die letzte Antwort")
    void theHeadOfAKitaAnswers() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        var path = link("kita-enquiry/kitaAnswered", story);

        assertThat(outside.read(path)).contains("Kita „Probewiese“", "Antwort senden");
        assertThat(outside.send(path, Map.of("answer", "LATER")).getStatus()).isEqualTo(422);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.ADDRESSED);
        assertThat(outside.send(path, Map.of("answer", "DECLINED", "reason", "NO_NEED"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(outside.send(path, Map.of("answer", "INTERESTED")).getStatus())
                .isEqualTo(200);

        story.run(RecordAnswer.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
        var late = outside.send(path, Map.of("answer", "DECLINED", "reason", "NO_NEED"));
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(Caller.bodyOf(late)).contains("Ihre Antwort kam am ", "über den Link", "interessiert");
        assertThat(outside.open(path).getStatus()).isEqualTo(410);
    }

    @Test
    @DisplayName("Der Träger entscheidet einmal; der zweite Link sagt, wie")
    void theTraegerDecidesOnce() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var path = link("traeger-decision/traegerDecided", story);
        var second = link("traeger-decision/traegerDecided", story);

        var decision = Map.of("decision", "APPROVED", "staff", 2, "days", 2, "signedBy", "Herr Uhu, Vorstand");
        assertThat(outside.send(path, decision).getStatus()).isEqualTo(200);

        assertThat(outside.open(second).getStatus()).isEqualTo(410);
        assertThat(Caller.bodyOf(outside.open(second))).contains("freigegeben").doesNotContain("Uhu");
        story.run(RecordDecision.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVED);
    }

    @Test
    @DisplayName("Die Kita meldet sich verbindlich an; Namen brauchen das Einverständnis")
    void theKitaRegisters() {
        var story = steps.approved();
        var path = link("kita-registration/kitaRegistered", story);

        var named = Map.of(
                "children", 40, "schoolchildren", 0, "staff", 2, "names", "Frau Kranich", "photosAllowed", false);
        assertThat(Caller.bodyOf(outside.send(path, named))).contains("consent");
        var impossible = Map.of("children", 40, "schoolchildren", 41, "staff", 2, "photosAllowed", false);
        assertThat(Caller.bodyOf(outside.send(path, impossible)))
                .contains("schoolchildren", "Das sind mehr als alle 40 Kinder zusammen.");
        assertThat(outside.send(path, Map.of("children", 40, "schoolchildren", 10, "staff", 2, "photosAllowed", false))
                        .getStatus())
                .isEqualTo(200);

        story.run(ConfirmRegistration.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.REGISTERED);
    }

    @Test
    @DisplayName("Der Link ist abgelaufen: Die Ansprechperson schickt einen neuen, am selben Tag nur einen")
    void anExpiredLinkIsSentAgain() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        var again = "/rollout/kita/" + story.number() + "/link";
        steps.travelTo(LocalDate.now(clock).plusMonths(7));
        var contact = Caller.signedIn(office, KitaSteps.CONTACT);

        assertThat(contact.read("/vorgaenge/" + story.number())).contains("Link noch einmal senden");
        assertThat(contact.read(again)).contains("Fristen ändern sich nicht");
        assertThat(contact.readAfter(again, Map.of())).contains("Der Link ist noch einmal gesendet.");

        assertThat(steps.historyOf(story)).contains("Link noch einmal gesendet.");
        var kita = steps.rollout().kitaOf(story.number()).toLowerCase(Locale.ROOT);
        var mail = new LetterBox(office, kita + "@demo.example", "Hier ist Ihr Link")
                .waitForText("ob sie teilnehmen möchte");
        var path = pathIn(mail);
        assertThat(outside.send(path, Map.of("answer", "INTERESTED")).getStatus())
                .isEqualTo(200);
        var second = contact.press(again);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(second)).contains("Heute ist der Link schon noch einmal gesendet");

        story.run(RecordAnswer.class);
        assertThat(contact.read("/vorgaenge/" + story.number())).doesNotContain("Link noch einmal senden");
        assertThat(contact.press(again).getStatus()).isEqualTo(409);
        assertThat(Caller.signedIn(office, "habicht").open(again).getStatus()).isEqualTo(404);
    }

    private static String pathIn(String mail) {
        var address = Pattern.compile("/link/[A-Za-z0-9_-]+").matcher(mail);
        assertThat(address.find()).as("a link in the mail").isTrue();
        return address.group();
    }

    /** A link like the one in the mail. */
    private String link(String purpose, ProcessStory story) {
        return office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + office.getBean(Links.class)
                                .issue(purpose, story.number().value(), Duration.ofDays(30)));
    }
}
