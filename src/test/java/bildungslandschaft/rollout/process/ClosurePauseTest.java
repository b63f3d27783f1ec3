package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaClosure;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Days on which a Kita is shut do not count for its deadlines, whether they are known before or only later. */
@OfficeTest
@DisplayName("Schließzeiten und Fristen der Kita")
class ClosurePauseTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    /** Five working days of the ten in which a Kita answers. */
    private static final KitaClosure SECOND_WEEK =
            new KitaClosure(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 12), "Umbau");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private KitaRegister register;

    @Autowired
    private Kitas kitas;

    private @Nullable KitaSteps steps;

    @BeforeEach
    void beginOnAMonday() {
        steps = new KitaSteps(office);
        steps.travelTo(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Eine Kita, die danach eingeladen wird, wird um die Schließtage später erinnert")
    void aKitaThatIsInvitedAfterwardsHasItsDays() {
        var story = steps.begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL).run(DetermineTargetGroup.class);
        shut(story, SECOND_WEEK);

        steps.asking(story);

        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 22));
    }

    @Test
    @DisplayName("Eine laufende Frist rückt um die Schließtage nach hinten, und zurück, wenn die Kita doch offen ist")
    void aRunningDeadlineRests() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 15));

        shut(story, SECOND_WEEK);

        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(steps.historyOf(story))
                .endsWith("Schließzeiten der Kita geändert; die Frist läuft jetzt bis zum 22. März 2027.");
        shut(story);
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    @DisplayName("Was von der Frist schon vergangen ist, bleibt vergangen")
    void daysThatAreOverStayOver() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.travelTo(LocalDate.of(2027, 3, 10));

        shut(story, SECOND_WEEK);

        // Of the five days that were shut, Thursday and Friday are still to come.
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 17));
        shut(story, new KitaClosure(MONDAY, LocalDate.of(2027, 3, 5), ""), SECOND_WEEK);
        assertThat(KitaSteps.dayOf(story, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 17));
    }

    @Test
    @DisplayName("Eine Kita, die noch nicht eingeladen ist, wird es erst, wenn wieder jemand da ist")
    void anInvitationWaitsLonger() {
        var story = steps.begun(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL);
        shut(story, new KitaClosure(MONDAY, LocalDate.of(2027, 3, 5), "Umbau"));
        story.run(DetermineTargetGroup.class);
        assertThat(KitaSteps.dayOf(story, "kitaOpen")).isEqualTo(LocalDate.of(2027, 3, 8));

        shut(story, new KitaClosure(MONDAY, LocalDate.of(2027, 3, 12), "Umbau dauert länger"));

        assertThat(KitaSteps.dayOf(story, "kitaOpen")).isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    @DisplayName("Andere Kitas und andere Fristen bleiben, wie sie sind")
    void othersAreLeftAlone() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        var other = steps.asked(Traeger.Kind.MUNICIPAL);
        var unanswered = steps.asked(Traeger.Kind.MUNICIPAL)
                .letPass("answerReminderDue")
                .run(RemindKita.class)
                .letPass("answerOverdue");
        var overdue = KitaSteps.dayOf(unanswered, "addressOverdue");
        steps.travelTo(MONDAY);

        shut(story, SECOND_WEEK);
        shut(unanswered, new KitaClosure(overdue.minusDays(2), overdue, ""));

        assertThat(KitaSteps.dayOf(other, "answerReminderDue")).isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(KitaSteps.dayOf(unanswered, "addressOverdue")).isEqualTo(overdue);
    }

    private void shut(ProcessStory story, KitaClosure... closures) {
        var kita = steps.rollout().kitaOf(story.number());
        register.shut(kita, List.of(closures), kitas.closuresOf(kita).edition());
    }
}
