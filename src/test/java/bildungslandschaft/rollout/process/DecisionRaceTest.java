package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.Race;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A Traeger presses the button of its link while it tells the contact the same on the telephone. */
@OfficeTest
@DisplayName("Link und Ansprechpartnerin im selben Moment")
class DecisionRaceTest {

    private static final Map<String, Object> DECISION =
            Map.of("decision", "APPROVED", "staff", 2, "days", 2, "signedBy", "Herr Uhu");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private @Nullable KitaSteps steps;

    @BeforeEach
    void beginOnAWorkingDay() {
        steps = new KitaSteps(office);
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @RepeatedTest(20)
    @DisplayName("Eine Entscheidung zählt, und wer später kommt, liest, dass sie gefallen ist")
    void oneDecisionCountsAndTheSlowerIsTold(RepetitionInfo round) throws Exception {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT)
                .run(AskTraeger.class)
                .letPass("traegerReminderDue")
                .run(RemindTraeger.class)
                .letPass("traegerOverdue");
        var link = link(story);
        var task = "/aufgaben/" + story.task(MediateWithTraeger.class).getId();
        var contact = Caller.signedIn(office, KitaSteps.CONTACT);
        var traeger = Caller.citizen(office);

        var answers = Race.run(
                round.getCurrentRepetition() - 1,
                () -> contact.send(task, DECISION),
                () -> traeger.send(link, DECISION));

        boolean contactWon = answers.get(0).getStatus() == 200;
        var slower = answers.get(contactWon ? 1 : 0);
        assertThat(answers.get(contactWon ? 0 : 1).getStatus()).isEqualTo(200);
        assertThat(slower.getStatus()).as(Caller.bodyOf(slower)).isIn(409, 410);
        assertThat(Caller.bodyOf(slower)).contains(contactWon ? "freigegeben" : "nicht mehr offen");
        assertThat(steps.historyOf(story).stream().filter(sentence -> sentence.startsWith("Der Träger entscheidet")))
                .hasSize(1);
        assertThat(story.openTasks()).containsExactly("noteParticipation");
    }

    private String link(ProcessStory story) {
        return office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + office.getBean(Links.class)
                                .issue(
                                        "traeger-decision/traegerDecided",
                                        story.number().value(),
                                        Duration.ofDays(30)));
    }
}
