package bildungslandschaft.rollout;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Projects of their own for tests, brought forward by what the office does, without anybody filling in a form. */
public final class SampleProjects {

    public static final String PROJECT_MANAGER = "falke";
    public static final String COORDINATOR = "amsel";

    private final ApplicationContext office;
    private final ProjectRollout rollout;

    public SampleProjects(ApplicationContext office) {
        this.office = office;
        this.rollout = office.getBean(ProjectRollout.class);
    }

    public CaseNumber propose(Kita.Kind... kinds) {
        return propose(60, kinds);
    }

    /** A project that begins today and wants so many per cent of the Kitas within nine months. */
    public CaseNumber propose(int quota, Kita.Kind... kinds) {
        return rollout.propose(proposal(quota, kinds), UUID.randomUUID(), actor(PROJECT_MANAGER));
    }

    public ProjectProposal proposal(int quota, Kita.Kind... kinds) {
        return new ProjectProposal(
                "Haus der kleinen Forscher",
                "Forscher",
                "Stiftung (Demo)",
                "Kinder entdecken Natur und Technik.",
                List.of(kinds),
                quota,
                today(),
                today().plusMonths(9),
                CurveShape.LINEAR);
    }

    /** A project whose municipalities have just begun. */
    public CaseNumber run(Kita.Kind... kinds) {
        var number = propose(kinds);
        rollout.complete(number, rollout.file(number).profile(), CurveShape.LINEAR, actor(PROJECT_MANAGER));
        rollout.resolve(number, new Resolution(Resolution.Outcome.RESOLVED, today(), null), actor(COORDINATOR));
        rollout.startUnits(number);
        return number;
    }

    /** The project in a municipality whose plan lies on the table. */
    public CaseNumber plan(CaseNumber project, String unit) {
        var number = RolloutNumbers.unit(project, unit);
        office.getBean(MunicipalityRollout.class).listKitas(number);
        return number;
    }

    /** All Kitas of the municipality are released and wait in line. */
    public CaseNumber release(CaseNumber project, String unit, String contact) {
        var number = plan(project, unit);
        var decisions = office.getBean(PlanDecisions.class);
        decisions.decide(number, PlanRelease.Decision.RELEASED, null, null, actor(contact));
        decisions.releaseWave(number);
        return number;
    }

    public List<ParticipationView> kitas(CaseNumber project) {
        return office.getBean(Participations.class).findByProjectOrderByNumber(project.value()).stream()
                .map(Participation::view)
                .toList();
    }

    /** The Kitas of one municipality. */
    public List<ParticipationView> kitasOf(CaseNumber unit) {
        var file = office.getBean(UnitRollouts.class).findById(unit.value()).orElseThrow();
        return office
                .getBean(Participations.class)
                .findByProjectAndUnitOrderByNumber(file.project().value(), file.unit())
                .stream()
                .map(Participation::view)
                .toList();
    }

    /** A Kita comes as far as its registration and is reached, although nobody has asked it. */
    public void register(CaseNumber kita) {
        move(kita, file -> file.address(today()));
        move(kita, file -> {
            file.answer(new Answer(KitaAnswer.INTERESTED, null, null, null, null, null));
            file.evaluateAnswer(today());
        });
        move(kita, file -> file.requestApproval(ApprovalPath.MUNICIPAL, today()));
        move(kita, file -> {
            file.decide(new Approval(true, 2, 2, null, null, null, null, null, "Frau Erle", today()));
            file.evaluateDecision(today());
        });
        move(kita, file -> {
            file.register(new Registration(20, 5, 2, null, null, false, today()));
            file.evaluateRegistration(today());
        });
    }

    /** A registered Kita comes as far as its certificate. */
    public void certify(CaseNumber kita) {
        move(kita, file -> file.attend(today()));
        move(kita, file -> file.apply(today()));
        move(kita, file -> file.certify(today(), today().plusMonths(24), today()));
    }

    /** One Kita comes to its end. */
    public void end(CaseNumber kita, EndReason reason) {
        move(kita, file -> file.end(reason, today()));
    }

    private void move(CaseNumber kita, Consumer<Participation> act) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var file = office.getBean(Participations.class).get(kita);
            var before = file.state();
            act.accept(file);
            office.getBean(RolloutJournal.class).moved(file, before, Actor.software(), "Im Test bewegt.");
        });
    }

    /** Every Kita of a municipality comes to its end. */
    public void endKitas(CaseNumber unit, EndReason reason) {
        kitasOf(unit).forEach(kita -> end(kita.number(), reason));
    }

    /** Nobody else's Kitas wait any more. */
    public void emptyTheLine() {
        var starter = office.getBean(WaveStarter.class);
        while (starter.startChunk() > 0) {
            // The other tests' Kitas go first.
        }
    }

    public Actor actor(String login) {
        return office.getBean(Actors.class).of(login);
    }

    public void travelTo(LocalDate day) {
        office.getBean(OfficeClock.class)
                .travelTo(
                        day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant());
    }

    public LocalDate today() {
        return LocalDate.now(office.getBean(Clock.class));
    }
}
