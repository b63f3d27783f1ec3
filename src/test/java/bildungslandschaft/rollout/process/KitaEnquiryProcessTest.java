package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaEnquiry;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.process.KitaEnquiryProcess.End;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the diagram {@code kita-enquiry}; together they take every box and every arrow. */
@OfficeTest
@DisplayName("Rückmeldung der Kita")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitaEnquiryProcessTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage coverage;
    private @Nullable KitaSteps steps;

    @BeforeAll
    void watchTheDiagram() {
        coverage = new ProcessCoverage(office, KitaEnquiryProcess.KEY);
        steps = new KitaSteps(office);
    }

    @BeforeEach
    void beginOnAWorkingDay() {
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        coverage.assertComplete();
    }

    @Test
    @DisplayName("Die Kita antwortet über ihren Link")
    void theKitaAnswersByItsLink() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);

        steps.answer(story, KitaSteps.interest());

        story.assertReached(End.answerReceived);
        var mail = LetterBox.textOf(letterBox(story).waitFor(1).get(0));
        assertThat(mail).contains("Haus der kleinen Forscher", "Kita „Probewiese“", "Montag, 15. März 2027", "/link/");
        assertThat(steps.rollout().file(story.number()).answer()).isEqualTo(KitaSteps.interest());
    }

    @Test
    @DisplayName(
            "Zwei antworten für dieselbe Kita: die letzte Antwort gilt, bis sie ausgewertet ist; danach keine mehr")
    void theLastAnswerCountsUntilItIsActedUpon() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.answer(story, KitaSteps.declined());
        steps.answer(story, KitaSteps.interest());

        story.run(RecordAnswer.class);

        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
        assertThat(steps.historyOf(story))
                .contains("Die Kita antwortet: kein Interesse.", "Die Kita antwortet: Interesse.");
        assertThatThrownBy(() -> steps.answer(story, KitaSteps.declined()))
                .isInstanceOf(SettledException.class)
                .hasMessage("Eine Antwort ist nicht mehr nötig: Die Kita ist seit dem 1. März 2027 interessiert.");
    }

    @Test
    @DisplayName("Niemand antwortet über Ostern: Erinnerung und Anruf nach je zehn Arbeitstagen, dann sagt die Kita zu")
    void aSilentKitaIsRemindedAndRung() {
        var wednesdayBeforeEaster = LocalDate.of(2027, 3, 24);
        steps.travelTo(wednesdayBeforeEaster);
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 4, 9));

        story.letPass("answerReminderDue").run(RemindKita.class);
        assertThat(KitaSteps.dayOf(story, "answerOverdue")).isEqualTo(LocalDate.of(2027, 4, 23));
        story.letPass("answerOverdue").completeAs(CONTACT, AddressKita.class, said(AddressKita.Outcome.INTERESTED));

        story.assertReached(End.answerTaken);
        assertThat(letterBox(story).waitFor(2)).hasSize(2);
        assertThat(steps.rollout().file(story.number()).answer().answer()).isEqualTo(KitaAnswer.INTERESTED);
    }

    @Test
    @DisplayName("Die Ansprechpartnerin erreicht niemanden, die Koordination klärt es")
    void coordinationFollowsUpWhereTheContactReachesNobody() {
        var story = unanswered().completeAs(CONTACT, AddressKita.class, said(AddressKita.Outcome.NOT_REACHED));
        assertThat(story.openTasks()).containsExactly("clarifySilence");

        story.completeAs(
                COORDINATION,
                ClarifySilence.class,
                new ClarifySilence.Input(ClarifySilence.Outcome.DECLINED, null, DeclineReason.NO_NEED, null));

        story.assertReached(End.silenceClarified);
        assertThat(steps.rollout().file(story.number()).answer().reason()).isEqualTo(DeclineReason.NO_NEED);
    }

    @Test
    @DisplayName("Die Ansprechpartnerin kommt nicht dazu: nach fünfzehn Arbeitstagen klärt es die Koordination")
    void coordinationTakesOverFromABusyContact() {
        var story = unanswered().letPass("addressOverdue");

        assertThat(story.openTasks()).containsExactly("clarifySilence");
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.ADDRESSED);
    }

    @Test
    @DisplayName("Die Ansprechpartnerin wird zweimal an die stille Kita erinnert")
    void aBusyContactIsRemindedTwice() {
        unanswered()
                .letPass("addressReminderDue")
                .run(RemindOfAddress.class)
                .letPass("addressSecondReminderDue")
                .run(RemindOfAddressAgain.class)
                .assertReached(End.addressReminded);
    }

    @Test
    @DisplayName("Antwort am Telefon, während die Aufgabe noch offen ist: im Auftrag erfasst, die Aufgabe entfällt")
    void staffEntersAnAnswerWhileTheTaskIsOpen() {
        var story = unanswered();

        office.getBean(KitaEnquiry.class).receive(story.number(), KitaSteps.interest(), steps.staff(COORDINATION));

        assertThat(story.openTasks()).isEmpty();
        assertThat(steps.historyOf(story)).endsWith("Die Kita antwortet: Interesse. (Im Auftrag erfasst.)");
    }

    @Test
    @DisplayName("„Später“ heißt: an einem Tag, der noch kommt, und in den nächsten zwölf Monaten")
    void postponingHasItsLimits() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        var today = steps.today();

        assertRefused(story, KitaSteps.later(today), "later");
        assertRefused(story, KitaSteps.later(today.plusMonths(12).plusDays(1)), "later");
        assertRefused(story, new Answer(KitaAnswer.DECLINED, null, null, null, false, null), "reason");
        steps.answer(story, KitaSteps.later(today.plusMonths(12)));
    }

    @Test
    @DisplayName("Eine Kita, die noch nicht gefragt ist, kann nicht antworten")
    void aKitaThatIsNotAskedCannotAnswer() {
        var story = steps.begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);

        assertThatThrownBy(() -> steps.answer(story, KitaSteps.interest()))
                .isInstanceOf(SettledException.class)
                .hasMessage("Diese Kita wird zurzeit nicht gefragt.");
    }

    private void assertRefused(ProcessStory story, Answer answer, String field) {
        assertThatThrownBy(() -> steps.answer(story, answer))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private ProcessStory unanswered() {
        return steps.asked(Traeger.Kind.MUNICIPAL)
                .letPass("answerReminderDue")
                .run(RemindKita.class)
                .letPass("answerOverdue");
    }

    private LetterBox letterBox(ProcessStory story) {
        var kita = steps.rollout().kitaOf(story.number()).toLowerCase(Locale.ROOT);
        return new LetterBox(office, kita + "@demo.example");
    }

    private static AddressKita.Input said(AddressKita.Outcome outcome) {
        return new AddressKita.Input(outcome, null, null, null);
    }
}
