package bildungslandschaft.rollout.process;

import static bildungslandschaft.rollout.SampleProjects.PROJECT_MANAGER;
import static bildungslandschaft.rollout.process.KitaSteps.CONTACT;
import static bildungslandschaft.rollout.process.KitaSteps.COORDINATION;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.inbox.NightRound;
import bildungslandschaft.rollout.ApprovalDelay;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartSection;
import bildungslandschaft.workflow.TaskSupervision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What project management hears of when asking has not helped: five working days after coordination has had to ask. */
@OfficeTest
@DisplayName("Rot für das Projektmanagement")
class RedTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 19);

    /** Over Easter the eighth working day, on which coordination asks, is 2 April; the fifth after it is 9 April. */
    private static final LocalDate RED = LocalDate.of(2027, 4, 9);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<StartSection> sections;

    private @Nullable KitaSteps steps;
    private @Nullable ContactPost post;

    @BeforeEach
    void beginBeforeEaster() {
        database.sql("delete from escalated_tasks").update();
        steps = new KitaSteps(office);
        post = new ContactPost(office);
        steps.travelTo(FRIDAY);
    }

    @AfterEach
    void clearUp() {
        post.clearUp();
        clock.reset();
    }

    @Test
    @DisplayName("Am fünften Arbeitstag nach dem Nachfassen steht es rot auf der Startseite und einmal in der Mail")
    void fiveWorkingDaysAfterTheEscalationItIsRed() {
        var story = escalated();
        turnRed(RED.minusDays(1));
        assertThat(red(PROJECT_MANAGER)).isEmpty();

        turnRed(RED);
        turnRed(RED);

        var part = red(PROJECT_MANAGER).orElseThrow();
        assertThat(part.lead())
                .isEqualTo("Eine Aufgabe liegt seit mindestens 5 Arbeitstagen auch bei der Koordination.");
        assertThat(part.lines()).singleElement().satisfies(line -> {
            assertThat(line.way().text()).isEqualTo("Teilnahme freigeben: Kita „Probewiese“, Stadt Herzberg (Elster)");
            assertThat(line.way().path()).isEqualTo("/vorgaenge/" + story.number());
            assertThat(line.note()).isEqualTo("eskaliert am 2. April");
        });
        assertThat(steps.historyOf(story))
                .containsOnlyOnce(
                        "„Teilnahme freigeben“ ist seit mindestens 5 Arbeitstagen eskaliert; das Projektmanagement"
                                + " weiß Bescheid.");
        assertThat(steps.stateOf(story)).as("red decides nothing").isEqualTo(ParticipationState.APPROVAL_PENDING);
        post.open(RED);
        assertThat(post.textsTo(PROJECT_MANAGER))
                .startsWith("Ihre Übersicht vom Bildungsbüro\n")
                .containsOnlyOnce("Rot: Teilnahme freigeben: Kita „Probewiese“, Stadt Herzberg (Elster)")
                .contains("/vorgaenge/" + story.number());
    }

    @Test
    @DisplayName("Wer nach dem Nachfassen eine neue Frist bekommen hat, wird erst fünf Arbeitstage nach ihr rot")
    void anotherDeadlineIsRespected() {
        var story = escalated();
        var later = LocalDate.of(2027, 4, 30);
        var supervision = office.getBean(TaskSupervision.class);
        supervision.openTasks(story.number()).stream()
                .filter(task -> task.name().equals("Teilnahme freigeben"))
                .forEach(task -> supervision.setDeadline(task, later, "Haushalt steht aus", steps.staff(COORDINATION)));

        turnRed(RED);
        assertThat(red(PROJECT_MANAGER)).isEmpty();
        turnRed(LocalDate.of(2027, 5, 7));
        assertThat(red(PROJECT_MANAGER)).as("over Ascension").isEmpty();
        turnRed(LocalDate.of(2027, 5, 10));
        assertThat(red(PROJECT_MANAGER)).isPresent();
    }

    @Test
    @DisplayName("Nur das Projektmanagement liest es; wer es vertritt, auch")
    void nobodyElseReadsIt() {
        escalated();
        turnRed(RED);

        for (var other : List.of(CONTACT, COORDINATION, KitaSteps.MANAGEMENT)) {
            assertThat(red(other)).as("what %s reads", other).isEmpty();
        }
        post.away(PROJECT_MANAGER, COORDINATION, RED, RED);
        assertThat(red(COORDINATION)).isPresent();
    }

    @Test
    @DisplayName("Hat die Koordination nachgefragt und die Kommune schweigt weiter, wird es trotzdem rot")
    void askingIsNotAnAnswer() {
        escalated().completeAs(COORDINATION, PursueApproval.class, new PursueApproval.Input(ApprovalDelay.SOON));

        turnRed(RED);

        assertThat(red(PROJECT_MANAGER)).isPresent();
    }

    @Test
    @DisplayName("Entscheidet die Kommune, ist nichts mehr rot, und wer es noch nicht gelesen hat, liest es nicht")
    void aDecisionTakesItAway() {
        var story = escalated();
        turnRed(RED);

        story.completeAs(CONTACT, ApproveParticipation.class, KitaSteps.approval());

        assertThat(red(PROJECT_MANAGER)).isEmpty();
        post.open(RED);
        assertThat(post.textsTo(PROJECT_MANAGER)).doesNotContain("Rot:");
    }

    @Test
    @DisplayName("Eine stille Kita liegt ganz bei der Koordination: Auch das wird rot")
    void whatHasComeToCoordinationTurnsRedToo() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL)
                .letPass("answerReminderDue")
                .run(RemindKita.class)
                .letPass("answerOverdue")
                .letPass("addressOverdue");
        turnRed(steps.today().plusDays(3));
        assertThat(red(PROJECT_MANAGER)).isEmpty();

        turnRed(steps.today().plusDays(7));

        assertThat(red(PROJECT_MANAGER).orElseThrow().lines())
                .extracting(line -> line.way().text())
                .containsExactly("Fehlende Rückmeldung klären: Kita „Probewiese“, Stadt Herzberg (Elster)");
        assertThat(story.openTasks()).containsExactly("clarifySilence");
    }

    @Test
    @DisplayName("Auch ein Rolloutplan wird rot")
    void aPlanTurnsRed() {
        var projects = new ProjectSteps(office);
        projects.projects.travelTo(FRIDAY);
        projects.onTheTable(projects.running(60, Kita.Kind.UNTIL_SCHOOL), "HER").letPass("planOverdue");

        turnRed(steps.today().plusDays(7));

        assertThat(red(PROJECT_MANAGER).orElseThrow().lines())
                .extracting(line -> line.way().text())
                .allMatch(text -> text.startsWith("Rolloutplan freigeben"))
                .hasSize(1);
    }

    private ProcessStory escalated() {
        return steps.approvalAsked(Traeger.Kind.MUNICIPAL).letPass("approvalOverdue");
    }

    private void turnRed(LocalDate day) {
        steps.travelTo(day);
        NightRound.turnRed(office);
    }

    private Optional<StartPart> red(String login) {
        var actor = steps.staff(login);
        return sections.stream()
                .flatMap(section -> section.partFor(actor).stream())
                .filter(part -> part.title().startsWith("Rot"))
                .findFirst();
    }
}
