package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.inbox.NightRound;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.rollout.EndReason;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a contact reads in the first mail after Easter 2027. */
@OfficeTest
@DisplayName("Sammelmail der Ansprechperson")
class ContactDigestTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 25);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 30);
    private static final String TASK = "* Teilnahme freigeben: Kita „Probewiese“, Stadt Herzberg (Elster)\n";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient database;

    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeEach
    void beginOnMaundyThursday() {
        steps = new KitaSteps(office);
        post = new ContactPost(office);
        steps.travelTo(THURSDAY);
    }

    @AfterEach
    void clearUp() {
        post.clearUp();
        clock.reset();
        database.sql("update role_assignment set valid_from = ? where login = 'erle'")
                .param(LocalDate.of(2020, 1, 1))
                .update();
    }

    @Test
    @DisplayName("Was zu tun ist, wo, bis wann, was sonst geschieht, und der Weg dorthin; darunter, was neu ist")
    void oneScreenSaysAll() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        post.open(TUESDAY);

        assertThat(post.textsTo(CONTACT))
                .startsWith("Ihre Übersicht vom Bildungsbüro\nGuten Tag Frau Erle,\n\ndas wartet auf Sie")
                .contains(TASK
                        + """
                          Nr. %s, fällig am Montag, 5. April 2027
                          Wenn nichts geschieht: Nach acht Arbeitstagen fragt die Koordination nach. Freigegeben wird nichts ohne Sie.
                          http://localhost:8080/aufgaben/%s
                        """.formatted(
                                        story.number(),
                                        story.task(ApproveParticipation.class).getId()))
                .contains("""
                        Das ist neu, zu tun ist dabei nichts:

                        * Kita „Probewiese“ wurde eingeladen, Stadt Herzberg (Elster)
                          Nr. %s
                        """.formatted(story.number()));
    }

    @Test
    @DisplayName("Was vor der Mail erledigt, übernommen oder zurückgenommen ist, steht nicht darin")
    void whatIsDoneOrGoneIsNotInIt() {
        steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());
        var changed = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        office.getBean(KitaRollout.class)
                .end(changed.number(), EndReason.CLOSED_DOWN, steps.staff(KitaSteps.COORDINATION));
        var claimed = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        office.getBean(TaskDesk.class)
                .claim(claimed.task(ApproveParticipation.class).getId(), steps.staff(CONTACT));
        post.open(TUESDAY);

        assertThat(post.textsTo(CONTACT)).contains("wurde eingeladen").doesNotContain("Teilnahme freigeben");
    }

    @Test
    @DisplayName("Wer eine Aufgabe einmal gelesen hat, bekommt sie nicht jeden Morgen wieder")
    void nobodyIsToldEveryMorning() {
        steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        post.open(TUESDAY);
        NightRound.handOver(office);
        post.open(TUESDAY.plusDays(1));

        assertThat(post.textsTo(CONTACT)).containsOnlyOnce(TASK);
    }

    @Test
    @DisplayName("Die Vertretung liest es in ihrer eigenen Mail: „in Vertretung für Frau Erle“")
    void theDeputyReadsIt() {
        post.away(CONTACT, "esche", THURSDAY, TUESDAY);
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        post.open(TUESDAY);

        assertThat(post.textsTo("esche"))
                .contains(TASK + "  Nr. " + story.number()
                        + ", fällig am Montag, 5. April 2027, in Vertretung für Frau Erle\n");
        assertThat(post.textsTo(CONTACT)).isEmpty();
    }

    @Test
    @DisplayName("Ist niemand benannt, bekommt niemand die Mail; wer dann kommt, liest am ersten Morgen, was liegt")
    void theNewContactReadsTheBacklog() {
        database.sql("update role_assignment set valid_from = ? where login = 'erle'")
                .param(LocalDate.of(2027, 4, 1))
                .update();
        steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        NightRound.handOver(office);
        post.open(TUESDAY);
        assertThat(post.letters()).extracting(DemoLetter::recipient).doesNotContain("erle@demo.example");

        clock.travelTo(
                LocalDate.of(2027, 4, 1).atTime(5, 0).atZone(OfficeClock.ZONE).toInstant());
        NightRound.handOver(office);
        post.open(LocalDate.of(2027, 4, 1));

        assertThat(post.textsTo(CONTACT)).contains(TASK);
    }

    @Test
    @DisplayName("Die Ansprechperson einer anderen Kommune liest keinen Namen einer Kita von hier")
    void nobodyReadsOfAnotherMunicipalitysKitas() {
        post.away(CONTACT, "kiebitz", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 10));
        var here = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var elsewhere = inFinsterwalde("Kita „Fremdwiese“");
        post.open(TUESDAY);
        for (var story : new ProcessStory[] {here, elsewhere}) {
            story.letPass("approvalReminderDue")
                    .run(RemindOfApproval.class)
                    .letPass("approvalSecondReminderDue")
                    .run(RemindOfApprovalAgain.class);
            // The second story begins earlier than the first one ends, and no mail goes out before its time.
            post.letters();
        }

        assertThat(post.textsTo(CONTACT)).contains("Probewiese").doesNotContain("Fremdwiese");
        assertThat(post.textsTo("kiebitz"))
                .contains("Fremdwiese", here.number().value())
                .doesNotContain("Probewiese");
        assertThat(post.letters())
                .filteredOn(letter -> letter.recipient().endsWith("@demo.example"))
                .extracting(DemoLetter::subject)
                .noneMatch(subject -> subject.contains("wiese") || subject.contains("Erle"));
    }

    private ProcessStory inFinsterwalde(String name) {
        var kita = steps.rollout().kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        database.sql("update kita_version set name = ? where kita_id = ?")
                .params(name, kita)
                .update();
        var number = steps.rollout().listed(steps.rollout().project(), "FIN", kita);
        office.getBean(KitaRollout.class).start(number);
        var story = new ProcessStory(office).about(number).run(DetermineTargetGroup.class);
        return steps.interested(steps.asking(story)).run(DetermineApprovalPath.class);
    }
}
