package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.AskedPeople;
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

/** What becomes of questions and their links when the register of Kitas names somebody else. */
@OfficeTest
@DisplayName("Neue Leitung, neuer Träger")
class AskedPeopleTest {

    private static final Pattern LINK = Pattern.compile("/link/[A-Za-z0-9_-]+");
    private static final Map<String, Object> DECISION =
            Map.of("decision", "APPROVED", "staff", 2, "days", 2, "signedBy", "Herr Uhu, Vorstand");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private AskedPeople people;

    private KitaSteps steps;
    private Caller outside;

    @BeforeEach
    void beginOnAWorkingDay() {
        steps = new KitaSteps(office);
        outside = Caller.citizen(office);
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Der Link der alten Leitung gilt nicht mehr, der in der neuen Mail gilt")
    void theFormerHeadsLinkIsClosed() {
        var story = steps.askedUnder("Frau Pirol");
        var former = linkInMail(story, 1);

        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        assertThat(outside.open(former).getStatus()).isEqualTo(410);
        assertThat(outside.send(former, Map.of("answer", "INTERESTED")).getStatus())
                .isEqualTo(410);
        assertThat(outside.send(linkInMail(story, 2), Map.of("answer", "INTERESTED"))
                        .getStatus())
                .isEqualTo(200);
        story.run(RecordAnswer.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
    }

    @Test
    @DisplayName("Hat die alte Leitung schon geantwortet, wird die neue nicht noch einmal gefragt")
    void whatIsAnsweredStays() {
        var story = steps.askedUnder("Frau Pirol");
        steps.answer(story, KitaSteps.interest());

        steps.newHead(story, "Frau Neuntöter");

        story.run(ResendLinks.class);
        assertThat(steps.historyOf(story)).endsWith("Die Kita hat eine neue Leitung.");
        assertThat(mails(story).waitFor(1)).hasSize(1);
    }

    @Test
    @DisplayName("Eine Kita ohne Leitung hat keine neue: Der Link der alten gilt weiter")
    void aVacancyIsNoNewHead() {
        var story = steps.askedUnder("Frau Pirol");
        var link = linkInMail(story, 1);

        steps.rollout().lead(steps.rollout().kitaOf(story.number()), "");

        assertThat(people.changed()).doesNotContain(story.number());
        people.follow(story.number());
        assertThat(outside.open(link).getStatus()).isEqualTo(200);
        assertThat(steps.historyOf(story)).doesNotContain("Die Kita hat eine neue Leitung.");
    }

    @Test
    @DisplayName("Wechselt die Leitung, bevor jemand ins Register gesehen hat, wird die neue trotzdem gefragt")
    void whoWasAskedIsKnownFromTheMomentOfAsking() {
        var story = steps.begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL).run(DetermineTargetGroup.class);
        steps.rollout().lead(steps.rollout().kitaOf(story.number()), "Frau Pirol");
        steps.asking(story);
        var former = linkInMail(story, 1);

        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        assertThat(outside.open(former).getStatus()).isEqualTo(410);
        assertThat(steps.historyOf(story)).contains("Die Kita hat eine neue Leitung.");
    }

    @Test
    @DisplayName("Wechselt sie zwischen der Bitte um Anmeldung und dem nächsten Nachsehen, ebenso")
    void theSameForTheRegistration() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(KitaSteps.CONTACT, ApproveParticipation.class, KitaSteps.approval())
                .run(RecordDecision.class);
        steps.rollout().lead(steps.rollout().kitaOf(story.number()), "Frau Pirol");
        story.run(RequestRegistration.class);

        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        assertThat(steps.historyOf(story))
                .endsWith("Neue Leitung um die verbindliche Anmeldung gebeten; Frist bis 16. März 2027.");
    }

    @Test
    @DisplayName(
            "Die neue Leitung hat über Ostern so lange Zeit, wie ihr geschrieben wird, vor und nach der Erinnerung")
    void theDeadlineIsTheOneThatIsPromised() {
        var story = steps.askedUnder("Frau Pirol");
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 15));
        steps.travelTo(LocalDate.of(2027, 3, 10));
        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        assertThat(LetterBox.textOf(mails(story).waitFor(2).get(1))).contains("bis Donnerstag, 25. März 2027");
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 25));
        assertThat(steps.historyOf(story))
                .endsWith("Neue Leitung gefragt, ob die Kita teilnimmt; Frist bis 25. März 2027.");

        story.letPass("answerReminderDue").run(RemindKita.class);
        steps.newHead(story, "Herr Stieglitz");
        story.run(ResendLinks.class);
        assertThat(LetterBox.textOf(mails(story).waitFor(4).get(3))).contains("bis Montag, 12. April 2027");
        assertThat(KitaSteps.dayOf(story, "answerOverdue")).isEqualTo(LocalDate.of(2027, 4, 12));
    }

    @Test
    @DisplayName("Auch für die Anmeldung gilt der Tag, der in der Mail steht")
    void theDeadlineOfTheRegistrationIsThePromisedOneToo() {
        var story = steps.approved();
        steps.rollout().lead(steps.rollout().kitaOf(story.number()), "Frau Pirol");
        people.follow(story.number());
        steps.travelTo(LocalDate.of(2027, 3, 10));

        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        var all = mails(story).waitFor(3);
        assertThat(LetterBox.textOf(all.get(all.size() - 1))).contains("bis Donnerstag, 25. März 2027");
        assertThat(KitaSteps.dayOf(story, "registrationReminderDue")).isEqualTo(LocalDate.of(2027, 3, 25));
    }

    @Test
    @DisplayName("Auch um die Anmeldung wird die neue Leitung gebeten")
    void theNewHeadIsAskedForTheRegistration() {
        var story = steps.approved();
        var kita = steps.rollout().kitaOf(story.number());
        steps.rollout().lead(kita, "Frau Pirol");
        people.follow(story.number());

        steps.newHead(story, "Frau Neuntöter");
        story.run(ResendLinks.class);

        assertThat(steps.historyOf(story))
                .endsWith("Neue Leitung um die verbindliche Anmeldung gebeten; Frist bis 16. März 2027.");
        steps.register(story);
        story.run(ConfirmRegistration.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.REGISTERED);
    }

    @Test
    @DisplayName("Zweimal nachgesehen ist einmal gefragt; wer zuvor unbekannt war, ist nicht ersetzt")
    void aChangeIsFollowedOnce() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        people.follow(story.number());
        assertThat(people.changed()).doesNotContain(story.number());

        steps.newHead(story, "Frau Pirol");
        people.follow(story.number());

        assertThat(people.changed()).doesNotContain(story.number());
        assertThat(steps.historyOf(story)).doesNotContain("Die Kita hat eine neue Leitung.");
    }

    @Test
    @DisplayName("Der Link des alten Trägers entscheidet nichts mehr; der neue wird gefragt")
    void theFormerTraegerDecidesNoMore() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        people.follow(story.number());
        var former = office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + office.getBean(Links.class)
                                .issue(
                                        "traeger-decision/traegerDecided",
                                        story.number().value(),
                                        Duration.ofDays(30)));
        assertThat(outside.open(former).getStatus()).isEqualTo(200);

        steps.travelTo(steps.today().plusDays(1));
        steps.rollout().handOver(steps.rollout().kitaOf(story.number()), Traeger.Kind.INDEPENDENT);
        assertThat(people.changed()).contains(story.number());
        people.follow(story.number());

        assertThat(outside.open(former).getStatus()).isEqualTo(410);
        assertThat(Caller.bodyOf(outside.open(former))).contains("gilt");
        assertThat(outside.send(former, DECISION).getStatus()).isEqualTo(410);
        story.run(RecordDecision.class).run(DetermineApprovalPath.class).run(AskTraeger.class);
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.APPROVAL_PENDING);
        assertThat(new LetterBox(office, steps.rollout().traegerAddressOf(story.number())).waitFor(1))
                .hasSize(1);
    }

    @Test
    @DisplayName("Nach einer Kommune als Träger entscheidet der neue freie Träger, ohne dass jemand etwas anstößt")
    void theRoundNoticesAnotherKindOfTraeger() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        people.follow(story.number());
        steps.rollout().handOver(steps.rollout().kitaOf(story.number()), Traeger.Kind.COUNTY);

        people.follow(story.number());

        story.run(RecordDecision.class).run(DetermineApprovalPath.class);
        assertThat(story.openTasks()).containsExactly("approveForCounty");
    }

    /** The link in the Kita's mail with this number. */
    private String linkInMail(ProcessStory story, int mail) {
        var link = LINK.matcher(LetterBox.textOf(mails(story).waitFor(mail).get(mail - 1)));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private LetterBox mails(ProcessStory story) {
        var kita = steps.rollout().kitaOf(story.number()).toLowerCase(Locale.ROOT);
        return new LetterBox(office, kita + "@demo.example");
    }
}
