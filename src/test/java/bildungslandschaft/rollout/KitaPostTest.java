package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has no mail address gets a letter, which waits for somebody at a printer. */
@OfficeTest
class KitaPostTest {

    private final ApplicationContext office;
    private final PaperMail paper;
    private CaseNumber kita = new CaseNumber("KITA-2026-0");

    @Autowired
    KitaPostTest(ApplicationContext office) {
        this.office = office;
        this.paper = new PaperMail(office);
    }

    @BeforeEach
    void listAKita() {
        var rollout = new SampleRollout(office);
        kita = rollout.listed(rollout.project(), rollout.kitaWithoutMail(Traeger.Kind.INDEPENDENT));
    }

    @AfterEach
    void letTheClockRun() {
        office.getBean(OfficeClock.class).reset();
    }

    @Test
    void whatWouldBeAMailIsALetterWithoutWordsAboutAttachments() {
        var start = ZonedDateTime.of(2027, 3, 3, 9, 0, 0, 0, OfficeClock.ZONE);
        var seat = Map.<String, Object>of(
                "topic", "Wasser", "start", start, "end", LocalTime.of(16, 0), "place", "Rathaus", "people", 2);
        var entry = new CalendarEntry("x@bildungslandschaft", 0, start, Duration.ofHours(7), "Workshop", null, false);
        var mail = new KitaMail(kita, kitaId(), "seat", "workshop-invitation", seat, entry, "Einladung zum Workshop");

        send(mail);
        send(mail);

        assertThat(paper.about(kita)).hasSize(1);
        PdfText.kept("letter-workshop", print());
        assertThat(paper.textOf(kita))
                .contains("Ihr Platz im Workshop – Nr. " + kita, "Mittwoch, 3. März 2027, 09:00 bis 16:00 Uhr")
                .contains("Guten Tag Herr Zaunkönig,", "Dieses Schreiben gilt ohne Unterschrift.")
                .doesNotContain("Anhang");
        assertThat(office.getBean(Timeline.class).of(kita))
                .extracting(TimelineEntry::sentence)
                .contains(
                        "Brief geschrieben, da es keine E-Mail-Adresse gibt: Einladung zum Workshop. Er wartet auf den"
                                + " Druck.");
    }

    @Test
    void aTraegerWithoutAnAddressIsWrittenToByWayOfTheKita() {
        inTransaction(() -> office.getBean(ParticipationLetters.class).askTraeger(file()));

        PdfText.kept("letter-traeger", print());
        // Whoever completes the address puts the Traeger's own in its place, and the next letter has it, too.
        assertThat(paper.newest(kita).place()).isEqualTo("über Kita „Funkloch“, 04916 Herzberg (Elster)");
        assertThat(paper.textOf(kita))
                .contains("localhost:8080/link/", "Schweigen gilt nicht als Zustimmung", "Guten Tag,");
    }

    @Test
    void aLetterWhoseQuestionIsSettledIsNotPostedAnyMore() {
        inTransaction(() -> office.getBean(ParticipationLetters.class).invite(file()));

        inTransaction(() -> office.getBean(RolloutJournal.class).close(KitaLink.ANSWER, kita));

        assertThat(paper.about(kita)).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfALetterThatIsNotPostedYet() {
        var letters = office.getBean(ParticipationLetters.class);
        var desk = office.getBean(RolloutLetters.class);
        inTransaction(() -> letters.invite(file()));

        inTransaction(() -> letters.remindOfAnswer(file()));
        assertThat(paper.about(kita)).hasSize(1);
        assertThat(office.getBean(Timeline.class).of(kita))
                .extracting(TimelineEntry::sentence)
                .contains("Erinnerung an die Antwort nicht geschrieben: Der erste Brief wartet noch auf den Druck.");

        desk.post(List.of(paper.newest(kita).id()), Actor.software());
        inTransaction(() -> letters.remindOfAnswer(file()));
        assertThat(paper.newest(kita).about()).isEqualTo("Erinnerung an die Antwort");
    }

    @Test
    void aLetterIsPrintedAgainAsItWasWritten() {
        inTransaction(() -> office.getBean(ParticipationLetters.class).invite(file()));
        var written = paper.textOf(kita);

        var clock = office.getBean(OfficeClock.class);
        clock.travelTo(clock.instant().plus(Duration.ofDays(20)));

        assertThat(paper.textOf(kita)).isEqualTo(written);
    }

    @Test
    void aForgottenCaseLeavesNoLetter() {
        inTransaction(() -> office.getBean(ParticipationLetters.class).invite(file()));

        inTransaction(() -> office.getBean(Correspondence.class).forget(kita.value()));

        assertThat(paper.about(kita)).isEmpty();
    }

    private byte[] print() {
        return office.getBean(RolloutLetters.class)
                .print(paper.newest(kita).id())
                .orElseThrow();
    }

    private void send(KitaMail mail) {
        inTransaction(() -> office.getBean(KitaPost.class).send(mail));
    }

    private void inTransaction(Runnable act) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> act.run());
    }

    private String kitaId() {
        return file().kitaId();
    }

    private ParticipationView file() {
        return office.getBean(Participations.class).get(kita).view();
    }
}
