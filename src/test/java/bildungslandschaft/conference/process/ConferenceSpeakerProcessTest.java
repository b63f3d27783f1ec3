package bildungslandschaft.conference.process;

import static bildungslandschaft.conference.SampleConferences.MANAGEMENT;
import static bildungslandschaft.conference.SampleConferences.PROJECT_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.Release;
import bildungslandschaft.conference.process.ConferenceSpeakerProcess.End;
import bildungslandschaft.conference.speaker.ItemDecision;
import bildungslandschaft.conference.speaker.SpeakerFees;
import bildungslandschaft.conference.speaker.SpeakerReply.Answer;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessCoverage;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.form.InvalidFormException;
import java.time.LocalDate;
import java.util.Objects;
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

/** Every way from the search for a person to the agreement with one; cancellations have a test of their own. */
@OfficeTest
@DisplayName("Referierende: gesucht, angefragt, abgesprochen")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceSpeakerProcessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 18);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable ProcessCoverage request;
    private @Nullable ProcessCoverage engagement;
    private @Nullable SpeakerRoad road;

    @BeforeAll
    void watchTheDiagrams() {
        request = new ProcessCoverage(office, SpeakerRequestProcess.KEY);
        engagement = new ProcessCoverage(office, SpeakerEngagementProcess.KEY);
        road = new SpeakerRoad(office);
    }

    @BeforeEach
    void beginInJanuary() {
        road().conferences.conferences.travelTo(LocalDate.of(2027, 1, 11));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @AfterAll
    void everyNodeAndFlowIsTaken() {
        Objects.requireNonNull(request).assertComplete();
        Objects.requireNonNull(engagement).assertComplete();
    }

    @Test
    @DisplayName("Ausgewählt → angefragt → zugesagt → Honorar → Unterlagen → Konferenztag")
    void theStraightWayLeadsToTheDay() {
        var story = road().wanted(DAY);
        assertThat(story.number().value()).startsWith("REF-2027-");
        assertThat(dueOn(story, "chooseSpeaker")).as("24 weeks before").isEqualTo("2027-06-03");
        road().asked(story);
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.ASKED);
        var mail =
                new LetterBox(office, SpeakerRoad.MAIL, "Eine Anfrage zur Bildungskonferenz – Nr. " + story.number());
        assertThat(LetterBox.textOf(mail.waitFor(1).get(0)))
                .contains(SpeakerRoad.TITLE, "Donnerstag, 18. November 2027", "/link/", SpeakerRoad.NAME);
        road().answered(story, Answer.ACCEPTED).assertReached(SpeakerRequestProcess.End.speakerAnswerTaken);
        assertThat(item(story)).isEqualTo(ProgrammeState.CONFIRMED);
        road().documentsSent(road().documentsAsked(story));
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.READY);
        assertThat(story.openTasks()).isEmpty();

        story.letPass("speakerDay").run(ConcludeEngagement.class);
        assertThat(LocalDate.now(clock)).isEqualTo(DAY.plusDays(1));
        story.assertReached(SpeakerEngagementProcess.End.engagementOver).assertEnded(End.speakerAppeared);
        assertThat(road().conferences.historyOf(story))
                .contains("Person ausgewählt.", "Anfrage gesendet.", "Zugesagt.", "Unterlagen eingegangen.")
                .noneMatch(sentence -> sentence.contains("Kanarienvogel"));
    }

    @Test
    @DisplayName("Zehn Arbeitstage Schweigen: Erinnerung; fünfzehn: jemand ruft an")
    void silenceIsRemindedAndThenCalled() {
        var story = road().asked(road().wanted(DAY));
        story.letPass("speakerReminderDue");
        assertThat(LocalDate.now(clock)).isEqualTo("2027-01-25");
        story.run(RemindSpeaker.class).letPass("speakerOverdue");
        assertThat(LocalDate.now(clock)).isEqualTo("2027-02-01");
        assertThat(new LetterBox(office, SpeakerRoad.MAIL).waitForText("fehlt uns noch"))
                .contains("/link/");
        story.completeAs(
                        PROJECT_MANAGER,
                        CallSpeaker.class,
                        new CallSpeaker.Input(CallSpeaker.Outcome.ACCEPTED, "nur vormittags"))
                .assertReached(SpeakerRequestProcess.End.speakerCalled)
                .run(EvaluateSpeakerAnswer.class);
        assertThat(story.openTasks()).containsExactly("arrangeFee");
        assertThat(road().file(story).remark()).isEqualTo("nur vormittags");
    }

    @Test
    @DisplayName("Ohne E-Mail-Adresse wird gleich angerufen; wer nicht zu erreichen ist, hat nicht zugesagt")
    void withoutAMailSomebodyCallsAtOnce() {
        var story = road().chosen(road().wanted(DAY), "Herr Zaunkönig", null, "030 23125 198")
                .run(RequestSpeaker.class);
        story.completeAs(
                        PROJECT_MANAGER,
                        CallSpeaker.class,
                        new CallSpeaker.Input(CallSpeaker.Outcome.NOT_REACHED, null))
                .run(EvaluateSpeakerAnswer.class);
        assertThat(story.openTasks()).containsExactly("chooseSpeaker");
        assertThat(road().file(story).declined()).as("nobody has declined").isEmpty();
        assertThat(road().conferences.historyOf(story))
                .contains("Nicht zu erreichen.")
                .doesNotContain("Abgesagt.");
        assertThat(road().file(story).contact()).isNull();
    }

    @Test
    @DisplayName("Wer nicht zu erreichen wäre, wird nicht angefragt")
    void somebodyWithoutAnyAddressCannotBeAsked() {
        var story = road().wanted(DAY);
        assertThatThrownBy(() -> road().chosen(story, "Herr Zaunkönig", null, null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("email"));
        assertThatThrownBy(() -> road().chosen(story, "Herr Zaunkönig", "zaunkönig", null))
                .isInstanceOf(RefusedException.class);
        assertThat(story.openTasks()).containsExactly("chooseSpeaker");
    }

    @Test
    @DisplayName("Zweimal geantwortet, einmal gezählt")
    void theFirstAnswerDecides() {
        var story = road().accepted(road().wanted(DAY));
        assertThatThrownBy(() -> road().answered(story, Answer.DECLINED)).isInstanceOf(SettledException.class);
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.ACCEPTED);
    }

    @Test
    @DisplayName("Drei Absagen: Der Programmpunkt wird überdacht, weiter gesucht, dann ohne Person gehalten")
    void threeRefusalsMakeOneThinkAgain() {
        var story = road().wanted(DAY);
        for (int i = 0; i < 2; i++) {
            road().answered(road().asked(story), Answer.DECLINED);
            assertThat(story.openTasks()).containsExactly("chooseSpeaker");
        }
        road().answered(road().asked(story), Answer.DECLINED);
        assertThat(story.openTasks()).containsExactly("changeItem");
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.EXHAUSTED);
        changed(story, ItemDecision.ASK_OTHERS);
        assertThat(story.openTasks()).containsExactly("chooseSpeaker");
        for (int i = 0; i < 3; i++) {
            road().answered(road().asked(story), Answer.DECLINED);
        }
        changed(story, ItemDecision.WITHOUT_PERSON).assertEnded(End.itemSettled);
        assertThat(road().programme
                        .line(road().file(story).conference(), SpeakerRoad.TITLE)
                        .entry()
                        .needsPerson())
                .isFalse();
        assertThat(road().file(story).declined())
                .as("kept no longer than needed")
                .isEmpty();
    }

    @Test
    @DisplayName("Über der Grenze gibt die Leitung das Honorar frei: erinnert, eskaliert, zurückgegeben, freigegeben")
    void managementApprovesWhatIsAboveTheLimit() {
        var story = road().accepted(road().wanted(DAY));
        assertThatThrownBy(() -> story.complete(ArrangeFee.class, new ArrangeFee.Input(500, null, false)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("levyChecked"));
        road().feeArranged(story, 501);
        assertThat(story.openTasks()).containsExactly("approveFee");
        story.letPass("feeReminderDue").run(RemindOfFee.class).assertReached(SpeakerEngagementProcess.End.feeReminded);
        story.letPass("feeOverdue").run(EscalateFee.class).assertReached(SpeakerEngagementProcess.End.feeEscalated);
        assertThat(story.openTasks()).as("nobody is approved for").containsExactly("approveFee");
        assertThat(new LetterBox(office, "falke@demo.example")
                        .waitForText(story.number().value()))
                .contains("freigeben kann nur sie");

        assertThatThrownBy(() -> approved(story, Release.CHANGES)).isInstanceOf(InvalidFormException.class);
        assertThatThrownBy(() -> office.getBean(SpeakerFees.class)
                        .release(story.number(), Release.CHANGES, " ", Actor.software()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.field())
                                .as("as a form from before it was asked for")
                                .isEqualTo("remark"));
        story.completeAs(MANAGEMENT, ApproveFee.class, new ApproveFee.Input(Release.CHANGES, "Ohne Hotel, bitte."));
        assertThat(road().conferences.historyOf(story)).contains("Honorar ist zu ändern. Ohne Hotel, bitte.");
        assertThat(office.getBean(ArrangeFee.class).prefill(story.number())).containsEntry("fee", 501);
        approved(road().feeArranged(story, 800), Release.RELEASED).run(RequestDocuments.class);
        assertThat(story.openTasks()).containsExactly("collectDocuments");
    }

    @Test
    @DisplayName("Genau an der Grenze braucht es keine Freigabe")
    void theLimitItselfNeedsNoApproval() {
        var story = road().feeArranged(road().accepted(road().wanted(DAY)), 500);
        assertThat(story.whatIsDue()).containsExactly("requestDocuments");
    }

    @Test
    @DisplayName("Unterlagen fehlen: zehn Wochen vorher erinnert, acht Wochen vorher gemeldet, dann geht es ohne")
    void missingDocumentsAreRemindedAndEscalated() {
        var story = road().documentsAsked(road().accepted(road().wanted(DAY)));
        assertThat(dueOn(story, "collectDocuments")).isEqualTo("2027-09-23");
        story.letPass("documentsReminderDue");
        assertThat(LocalDate.now(clock)).isEqualTo("2027-09-09");
        story.run(RemindOfDocuments.class).assertReached(SpeakerEngagementProcess.End.documentsReminded);
        story.letPass("documentsOverdue");
        assertThat(LocalDate.now(clock)).isEqualTo("2027-09-23");
        story.run(EscalateDocuments.class).assertReached(SpeakerEngagementProcess.End.documentsEscalated);
        assertThat(new LetterBox(office, "falke@demo.example").waitForText("fehlen die Unterlagen"))
                .contains(SpeakerRoad.TITLE)
                .doesNotContain("Kanarienvogel");
        story.complete(
                CollectDocuments.class,
                new CollectDocuments.Input(CollectDocuments.Outcome.WITHOUT, null, null, null, null, null, null));
        assertThat(road().stateOf(story)).isEqualTo(SpeakerState.READY);
    }

    @Test
    @DisplayName("Kurz vor der Konferenz zugesagt: Niemand wird am selben Tag erinnert, an dem er gefragt wurde")
    void whoeverAgreesLateHasSomeDays() {
        var story = road().wanted(DAY);
        road().conferences.conferences.travelTo(LocalDate.of(2027, 10, 1));
        road().documentsAsked(road().accepted(story));
        assertThat(story.dueOf("documentsReminderDue").atZone(clock.getZone()).toLocalDate())
                .isEqualTo("2027-10-08");
        assertThat(story.dueOf("documentsOverdue").atZone(clock.getZone()).toLocalDate())
                .isEqualTo("2027-10-15");
    }

    private ProcessStory changed(ProcessStory story, ItemDecision decision) {
        return story.completeAs(PROJECT_MANAGER, ChangeItem.class, new ChangeItem.Input(decision, null));
    }

    private ProcessStory approved(ProcessStory story, Release release) {
        return story.completeAs(MANAGEMENT, ApproveFee.class, new ApproveFee.Input(release, null));
    }

    private ProgrammeState item(ProcessStory story) {
        return road().programme
                .line(road().file(story).conference(), SpeakerRoad.TITLE)
                .entry()
                .state();
    }

    private LocalDate dueOn(ProcessStory story, String task) {
        return LocalDate.ofInstant(story.task(task).getDueDate().toInstant(), clock.getZone());
    }

    private SpeakerRoad road() {
        return Objects.requireNonNull(road);
    }
}
