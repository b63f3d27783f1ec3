package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Answer;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.KitaAnswer;
import bildungslandschaft.rollout.KitaMails;
import bildungslandschaft.rollout.TraegerApproval;
import bildungslandschaft.rollout.TraegerReply;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.Actor;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What people have written about a Kita is read by those for whom they have written it. */
@OfficeTest
@DisplayName("Was in der Akte einer Kita zu lesen ist")
class KitaFileTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private KitaSteps steps;

    @BeforeEach
    void beginOnAWorkingDay() {
        steps = new KitaSteps(office);
        steps.travelTo(LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Die Begründung der Kommune lesen Koordination und Kommune in der Akte und die Kita in ihrer Post")
    void theReasonOfTheMunicipality() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(
                        KitaSteps.CONTACT,
                        ApproveParticipation.class,
                        KitaSteps.municipality(ApproveParticipation.Outcome.REJECT, "Keine Vertretung", null))
                .run(RecordDecision.class);

        assertThat(pageOf(story, KitaSteps.COORDINATION)).contains("Begründung", "Keine Vertretung");
        assertThat(pageOf(story, KitaSteps.CONTACT)).contains("Keine Vertretung");
        var mail = new KitaMails(office, story.number()).waitFor(2).get(1);
        assertThat(mail).contains("Kita „Probewiese“", "die Kommune", "Keine Vertretung", "rufen Sie uns");
    }

    @Test
    @DisplayName(
            "Die Begründung des freien Trägers steht in der Akte; an die Kita geht sie nicht, das hat ihm niemand gesagt")
    void theReasonOfTheTraeger() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        office.getBean(TraegerApproval.class)
                .receive(
                        story.number(),
                        new TraegerReply(
                                TraegerReply.Verdict.REJECTED, null, null, "Umbau im Sommer", "Herr Uhu", null),
                        Actor.outside("Träger der Kita"));
        story.run(RecordDecision.class);

        assertThat(pageOf(story, KitaSteps.COORDINATION)).contains("Umbau im Sommer");
        assertThat(new KitaMails(office, story.number()).waitFor(3).get(2))
                .contains("der freie Träger")
                .doesNotContain("Umbau im Sommer");
    }

    @Test
    @DisplayName("Entscheidet der Träger nicht, erfährt die Kita auch das")
    void theTraegerDoesNotDecide() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT)
                .run(AskTraeger.class)
                .letPass("traegerReminderDue")
                .run(RemindTraeger.class)
                .letPass("traegerOverdue")
                .completeAs(
                        KitaSteps.CONTACT,
                        MediateWithTraeger.class,
                        new MediateWithTraeger.Input(MediateWithTraeger.Outcome.NO_DECISION, null, null, null, null))
                .run(RecordDecision.class);

        var mails = new KitaMails(office, story.number()).waitFor(4);
        assertThat(mails.get(mails.size() - 1)).contains("nicht entschieden").doesNotContain("Begründung", "null");
    }

    @Test
    @DisplayName("Frage und Antwort und was freigegeben ist bleiben nach der Entscheidung zu lesen")
    void questionAndRelease() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL)
                .completeAs(
                        KitaSteps.CONTACT,
                        ApproveParticipation.class,
                        KitaSteps.municipality(ApproveParticipation.Outcome.QUERY, null, "Wer zahlt die Fahrt?"))
                .complete(AnswerQuery.class, new AnswerQuery.Input("Der Landkreis zahlt."))
                .completeAs(KitaSteps.CONTACT, ApproveParticipation.class, KitaSteps.approval())
                .run(RecordDecision.class);

        assertThat(pageOf(story, KitaSteps.COORDINATION))
                .contains("Wer zahlt die Fahrt?", "Der Landkreis zahlt.")
                .contains("Freigestellt", "2 Fachkräfte, jede 2 Tage");
    }

    @Test
    @DisplayName("Wer sich in der Kita kümmert, lesen nur die, die mit ihr zu tun haben")
    void whoLooksAfterIt() {
        var story = steps.interested(steps.asked(Traeger.Kind.MUNICIPAL));

        assertThat(pageOf(story, KitaSteps.COORDINATION)).contains("Im Team kümmert sich", "Frau Kranich", "Wasser");
        assertThat(pageOf(story, KitaSteps.CONTACT)).contains("Frau Kranich");
        assertThat(pageOf(story, "dohle")).contains("Wasser").doesNotContain("Frau Kranich");
        assertThat(pageOf(story, "lerche")).doesNotContain("Frau Kranich");
    }

    @Test
    @DisplayName("Ein gewünschter Rückruf steht im Verlauf, in der Akte und an der nächsten Aufgabe der Koordination")
    void aWishToBeRung() {
        var story = steps.asked(Traeger.Kind.MUNICIPAL);
        steps.answer(story, new Answer(KitaAnswer.DECLINED, null, DeclineReason.ALREADY_CERTIFIED, null, true, null));
        story.run(RecordAnswer.class);

        assertThat(steps.historyOf(story)).contains("Die Kita antwortet: kein Interesse. Sie bittet um einen Anruf.");
        assertThat(pageOf(story, KitaSteps.COORDINATION)).contains("Anruf", "gewünscht");
        var task = "/aufgaben/" + story.task(CheckCertificate.class).getId();
        assertThat(Caller.signedIn(office, KitaSteps.COORDINATION).read(task)).contains("Anruf", "gewünscht");
    }

    private String pageOf(ProcessStory story, String reader) {
        return Caller.signedIn(office, reader).read("/vorgaenge/" + story.number());
    }
}
