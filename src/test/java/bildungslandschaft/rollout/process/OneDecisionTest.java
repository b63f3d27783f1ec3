package bildungslandschaft.rollout.process;

import static bildungslandschaft.testing.Caller.bodyOf;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.Approval;
import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Several decide about one Kita, or answer for it: one word counts, and the others are told which, whose and since when. */
@OfficeTest
@DisplayName("Eine Entscheidung gilt")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneDecisionTest {

    /** A Monday on which Frau Erle is away and Frau Pappel stands in for her. */
    private static final LocalDate ABSENCE = LocalDate.of(2028, 5, 8);

    private static final Map<String, Object> YES =
            Map.of("decision", "APPROVE", "staff", 2, "days", 2, "substituteArranged", true);
    private static final Map<String, Object> NO = Map.of("decision", "REJECT", "reason", "Kein Bedarf.");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private OfficeClock clock;

    private KitaSteps steps;

    @BeforeAll
    void somebodyStandsIn() {
        steps = new KitaSteps(office);
        office.getBean(Staff.class).absent("erle", ABSENCE, ABSENCE, "pappel");
    }

    @BeforeEach
    void beginOnThatDay() {
        steps.travelTo(ABSENCE);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    @DisplayName("Zweimal dieselbe Person: das zweite Mal ändert nichts mehr")
    void theSamePersonDecidesOnce() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = taskOf(story);

        assertThat(as("erle").send(task, YES).getStatus()).isEqualTo(200);
        var second = as("erle").send(task, NO);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(bodyOf(second)).contains("Sie haben diese Aufgabe bereits erledigt");
        assertThat(approvalOf(story).approved()).isTrue();
    }

    @Test
    @DisplayName("Nach der Vertretung erfährt die Ansprechpartnerin, wer wann entschieden hat")
    void theContactLearnsWhatTheDeputyDecided() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = taskOf(story);

        assertThat(as("pappel").send(task, NO).getStatus()).isEqualTo(200);
        var second = as("erle").send(task, YES);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(bodyOf(second)).contains("Frau Pappel", "(Montag, 8. Mai, um ", "„Teilnahme abgelehnt.“");
        assertThat(bodyOf(as("erle").open(task))).contains("„Teilnahme abgelehnt.“");
        assertThat(approvalOf(story).approved()).isFalse();
        assertThat(approvalOf(story).decidedBy()).isEqualTo("Frau Pappel (i. V. für Frau Erle)");
    }

    @RepeatedTest(3)
    @DisplayName("Ansprechpartnerin und Vertretung im selben Augenblick: eine entscheidet, die andere erfährt es")
    void ofTwoAtOnceOneDecides() throws Exception {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = taskOf(story);

        var answers =
                atOnce(() -> as("erle").send(task, YES), () -> as("pappel").send(task, NO));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsExactlyInAnyOrder(200, 409);
        boolean erleWon = answers.get(0).getStatus() == 200;
        assertThat(bodyOf(answers.get(erleWon ? 1 : 0))).contains(erleWon ? "Frau Erle" : "Frau Pappel");
        assertThat(approvalOf(story).approved()).isEqualTo(erleWon);
    }

    @Test
    @DisplayName("Nach dem Ausstieg der Kita ist nichts mehr freizugeben")
    void afterTheKitaHasLeftNothingIsApproved() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = taskOf(story);
        assertThat(as("amsel")
                        .press("/rollout/kita/" + story.number() + "/ausstieg")
                        .getStatus())
                .isEqualTo(302);

        var late = as("pappel").send(task, YES);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(bodyOf(late)).contains("nicht mehr offen", "„Die Kita ist ausgestiegen.“ (Frau Amsel)");
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
        assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.DROPPED_OUT);
    }

    @Test
    @DisplayName("Das Schreiben des Trägers ist erfasst: sein Link sagt, was gilt")
    void theLinkSaysWhatTheLetterHasDecided() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var link = link("traeger-decision/traegerDecided", story);
        assertThat(as("amsel")
                        .send("/rollout/kita/" + story.number() + "/traeger", letter("REJECTED"))
                        .getStatus())
                .isEqualTo(200);
        story.run(RecordDecision.class);

        var late = outside().send(link, traeger("APPROVED"));

        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(bodyOf(late))
                .contains("Am 8. Mai 2028 hat der freie Träger die Teilnahme abgelehnt.")
                .doesNotContain("Uhu");
        assertThat(outside().open(link).getStatus()).isEqualTo(410);
        assertThat(approvalOf(story).approved()).isFalse();
    }

    @Test
    @DisplayName("Der Träger war mit dem Link schneller: wer das Schreiben erfasst, liest, wer entschieden hat")
    void whoEntersTheLetterLearnsWhatTheLinkHasDecided() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        assertThat(outside()
                        .send(link("traeger-decision/traegerDecided", story), traeger("APPROVED"))
                        .getStatus())
                .isEqualTo(200);

        var late = as("amsel").send("/rollout/kita/" + story.number() + "/traeger", letter("REJECTED"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(bodyOf(late)).contains("Das ist schon entschieden: Träger ", "am 8. Mai 2028 freigegeben.");
        assertThat(approvalOf(story).approved()).isTrue();
    }

    @Test
    @DisplayName("Die Antwort ist für die Kita erfasst: ihr Link sagt, von wem und wann")
    void theLinkSaysWhoHasAnsweredForTheKita() {
        for (var entry : Map.of(
                        "amsel", "Das Bildungsbüro hat", "pappel", "Die Ansprechperson Bildung Ihrer Kommune hat")
                .entrySet()) {
            var story = steps.asked(Traeger.Kind.MUNICIPAL);
            var link = link("kita-enquiry/kitaAnswered", story);
            assertThat(as(entry.getKey())
                            .send("/rollout/kita/" + story.number() + "/antwort", Map.of("answer", "INTERESTED"))
                            .getStatus())
                    .isEqualTo(200);
            story.run(RecordAnswer.class);

            var late = outside().send(link, Map.of("answer", "DECLINED", "reason", "NO_NEED"));

            assertThat(late.getStatus()).isEqualTo(410);
            assertThat(bodyOf(late))
                    .contains(entry.getValue() + " Ihre Antwort am 8. Mai 2028 für Sie erfasst.")
                    .doesNotContain("Amsel", "Pappel");
            assertThat(bodyOf(outside().open(link))).contains(entry.getValue());
            assertThat(steps.stateOf(story)).isEqualTo(ParticipationState.INTERESTED);
        }
    }

    @Test
    @DisplayName("Hat die Kita einen neuen Träger, fragt der alte Link nicht mehr")
    void theLinkOfTheFormerTraegerAsksNoMore() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var link = link("traeger-decision/traegerDecided", story);
        var kita = steps.rollout().kitaOf(story.number());
        steps.rollout().handOver(kita, Traeger.Kind.COUNTY);
        office.getBean(KitaApproval.class).traegerChanged(kita, steps.staff("amsel"));

        assertThat(outside().open(link).getStatus()).isEqualTo(410);
        assertThat(outside().send(link, traeger("APPROVED")).getStatus()).isEqualTo(410);
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    private Approval approvalOf(ProcessStory story) {
        return Objects.requireNonNull(steps.rollout().file(story.number()).approval());
    }

    private static String taskOf(ProcessStory story) {
        return "/aufgaben/" + story.task(ApproveParticipation.class).getId();
    }

    private static Map<String, Object> traeger(String decision) {
        return decision.equals("APPROVED")
                ? Map.of("decision", decision, "staff", 2, "days", 2, "signedBy", "Herr Uhu, Vorstand")
                : Map.of("decision", decision, "signedBy", "Herr Uhu, Vorstand");
    }

    /** The same on paper, of today. */
    private static Map<String, Object> letter(String decision) {
        var values = new HashMap<>(traeger(decision));
        values.put("letterOn", ABSENCE.toString());
        return values;
    }

    /** A link like the one in the mail. */
    private String link(String purpose, ProcessStory story) {
        return office.getBean(TransactionTemplate.class)
                .execute(status -> "/link/"
                        + office.getBean(Links.class)
                                .issue(purpose, story.number().value(), Duration.ofDays(30)));
    }

    private Caller as(String login) {
        return Caller.signedIn(office, login);
    }

    private Caller outside() {
        return Caller.citizen(office);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            var waiting = List.of(one, other).stream()
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            return List.of(
                    waiting.get(0).get(60, TimeUnit.SECONDS), waiting.get(1).get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdown();
        }
    }
}
