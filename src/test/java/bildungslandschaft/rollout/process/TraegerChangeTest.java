package bildungslandschaft.rollout.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaRegister;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody decides for a Kita that has meanwhile gone over to somebody else, however soon after that. */
@OfficeTest
@DisplayName("Wer nach einem Trägerwechsel noch entscheiden will")
class TraegerChangeTest {

    private static final Map<String, Object> TRAEGER_SAYS_YES =
            Map.of("decision", "APPROVED", "staff", 2, "days", 2, "signedBy", "Herr Uhu");
    private static final Map<String, Object> LETTER_SAYS_YES =
            Map.of("decision", "APPROVED", "staff", 2, "days", 2, "signedBy", "Herr Uhu", "letterOn", "2027-03-01");
    private static final Map<String, Object> MUNICIPALITY_SAYS_YES =
            Map.of("decision", "APPROVE", "staff", 2, "days", 2, "substituteArranged", true);

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
    @DisplayName("Was im Register steht, gilt sofort: der Link ist zu, und die Ansprechpartnerin wird gefragt")
    void aChangeInTheRegisterIsFollowedAtOnce() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var former = link(story);
        assertThat(outside().open(former).getStatus()).isEqualTo(200);

        register(steps.rollout().kitaOf(story.number()), new Traeger("Amt Probewiese", Traeger.Kind.MUNICIPAL));

        assertThat(outside().send(former, TRAEGER_SAYS_YES).getStatus()).isEqualTo(410);
        story.run(RecordDecision.class).run(DetermineApprovalPath.class);
        assertThat(story.openTasks()).contains("approveParticipation");
        assertThat(steps.historyOf(story))
                .contains("Die Kita hat einen neuen Träger; die Freigabe beginnt neu.")
                .endsWith("Es entscheidet die Kommune.");
    }

    @Test
    @DisplayName("Der alte Träger entscheidet nicht, auch wenn den Wechsel noch niemand bemerkt hat")
    void theFormerTraegerDecidesNothing() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var former = link(story);
        steps.rollout().handOver(steps.rollout().kitaOf(story.number()), Traeger.Kind.INDEPENDENT);

        var late = outside().send(former, TRAEGER_SAYS_YES);

        assertRefused(story, late.getStatus(), Caller.bodyOf(late));
    }

    @Test
    @DisplayName("Die Koordination entscheidet nicht für eine Kommune, die vorher ein freier Träger war")
    void coordinationDoesNotDecideForAMunicipality() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        steps.rollout().handOver(steps.rollout().kitaOf(story.number()), Traeger.Kind.MUNICIPAL);

        var entered = Caller.signedIn(office, KitaSteps.COORDINATION)
                .send("/rollout/kita/" + story.number() + "/traeger", LETTER_SAYS_YES);

        assertRefused(story, entered.getStatus(), Caller.bodyOf(entered));
    }

    @Test
    @DisplayName("Die Ansprechpartnerin entscheidet nicht für einen freien Träger, der vorher eine Kommune war")
    void theContactDoesNotDecideForAnIndependentTraeger() {
        var story = steps.approvalAsked(Traeger.Kind.MUNICIPAL);
        var task = "/aufgaben/" + story.task(ApproveParticipation.class).getId();
        steps.rollout().handOver(steps.rollout().kitaOf(story.number()), Traeger.Kind.INDEPENDENT);

        var decided = Caller.signedIn(office, KitaSteps.CONTACT).send(task, MUNICIPALITY_SAYS_YES);

        assertRefused(story, decided.getStatus(), Caller.bodyOf(decided));
    }

    @Test
    @DisplayName("Ein Brief des alten Trägers sagt nichts über den neuen, auch wenn beide freie Träger sind")
    void anOlderLetterDoesNotCountForTheNewTraeger() {
        var story = steps.approvalAsked(Traeger.Kind.INDEPENDENT).run(AskTraeger.class);
        var before = steps.today();
        steps.travelTo(before.plusWeeks(2));
        register(steps.rollout().kitaOf(story.number()), new Traeger("Neuer Verein (Demo)", Traeger.Kind.INDEPENDENT));
        story.run(RecordDecision.class).run(DetermineApprovalPath.class).run(AskTraeger.class);
        var older = new HashMap<String, Object>(LETTER_SAYS_YES);
        older.put("letterOn", before.plusDays(3).toString());

        var entered = Caller.signedIn(office, KitaSteps.COORDINATION)
                .send("/rollout/kita/" + story.number() + "/traeger", older);

        assertThat(entered.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(entered)).contains("Gefragt ist der Träger erst seit dem");
    }

    private void assertRefused(ProcessStory story, int status, String body) {
        assertThat(status).as(body).isEqualTo(409);
        assertThat(body).contains("Die Kita hat inzwischen einen anderen Träger");
        assertThat(steps.rollout().file(story.number()).approval()).isNull();
    }

    /** As an import does it. */
    private void register(String id, Traeger traeger) {
        var kita = office.getBean(Kitas.class).kita(id).orElseThrow();
        var changed = new Kita(
                id,
                kita.name(),
                kita.ags(),
                kita.kind(),
                traeger,
                kita.places(),
                kita.staff(),
                kita.headName(),
                kita.email());
        office.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> office.getBean(KitaRegister.class).change(changed, SampleRollout.FAR_AHEAD));
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

    private Caller outside() {
        return Caller.citizen(office);
    }
}
