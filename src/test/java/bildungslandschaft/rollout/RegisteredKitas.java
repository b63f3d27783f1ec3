package bildungslandschaft.rollout;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A project whose Kitas are already registered. They come there by the verbs of their files, but tell nobody: files are
 * stored past the repositories, so that no process but the one under test begins.
 */
public final class RegisteredKitas {

    private final CaseRegister register;
    private final Participations participations;
    private final Kitas kitas;
    private final Directory directory;
    private final EntityManager files;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private final CaseNumber project;

    public RegisteredKitas(ApplicationContext office) {
        register = office.getBean(CaseRegister.class);
        participations = office.getBean(Participations.class);
        kitas = office.getBean(Kitas.class);
        directory = office.getBean(Directory.class);
        files = office.getBean(EntityManager.class);
        transaction = office.getBean(TransactionTemplate.class);
        today = LocalDate.now(office.getBean(Clock.class));
        project = transaction.execute(status -> openProject());
    }

    private CaseNumber openProject() {
        var number = register.nextNumber(RolloutNumbers.PROJECT, 4);
        var profile = new ProjectProfile(
                "Haus der kleinen Forscher",
                "Forscher",
                null,
                "Kinder forschen",
                60,
                today,
                today.plusMonths(9),
                "UNTIL_SCHOOL",
                null,
                null,
                null,
                "Wasser, Luft, Magnete",
                null);
        files.persist(new Project(number, profile));
        register.open(number, null, ProjectState.PROPOSED);
        return number;
    }

    public CaseNumber project() {
        return project;
    }

    /** Another registered Kita with up to 50 places, of which no other test knows. */
    public CaseNumber small() {
        return register(kita -> kita.places() <= 50, 1);
    }

    public CaseNumber large() {
        return register(kita -> kita.places() > 50, 1);
    }

    public CaseNumber large(int people) {
        return register(kita -> kita.places() > 50, people);
    }

    /** One in a municipality. */
    public CaseNumber in(String unit) {
        return register(kita -> unitOf(kita).equals(unit), 1);
    }

    /** One that has been certified on a day. */
    public CaseNumber certifiedOn(LocalDate day) {
        var number = small();
        transaction.executeWithoutResult(status -> {
            var file = participations.findById(number.value()).orElseThrow();
            file.attend(day);
            file.apply(day);
            file.certify(day, day.plusMonths(24), day);
        });
        return number;
    }

    public ParticipationView view(CaseNumber number) {
        return transaction.execute(
                status -> participations.findById(number.value()).orElseThrow().view());
    }

    /** Somebody ends its participation. */
    public void end(CaseNumber number, EndReason reason) {
        transaction.executeWithoutResult(status -> {
            var file = participations.findById(number.value()).orElseThrow();
            file.end(reason, today);
            participations.save(file);
        });
    }

    /** Who approves in the municipality of the Kita. */
    public String contactOf(CaseNumber number) {
        return directory
                .holders(Role.CONTACT, view(number).unit(), today)
                .get(0)
                .login();
    }

    private CaseNumber register(Predicate<Kita> kind, int people) {
        // Three Kitas of the demo county have no mail address and would be written letters.
        var wanted = kind.and(kita -> kita.email() != null);
        return transaction.execute(status -> {
            var kita = kitas.all(today).stream()
                    .filter(wanted)
                    .filter(each -> participations.findByKitaId(each.id()).isEmpty())
                    .findFirst()
                    .orElseGet(() -> kitas.all(today).stream()
                            .filter(wanted)
                            .filter(each -> participations
                                    .findById(RolloutNumbers.kita(project, each.id())
                                            .value())
                                    .isEmpty())
                            .findFirst()
                            .orElseThrow());
            return register(kita, people);
        });
    }

    private CaseNumber register(Kita kita, int people) {
        var number = RolloutNumbers.kita(project, kita.id());
        var file = new Participation(number, project, unitOf(kita), kita.id(), today);
        file.start();
        file.address(today);
        file.answer(new Answer(KitaAnswer.INTERESTED, null, null, null, null, null));
        file.evaluateAnswer(today);
        file.requestApproval(ApprovalPath.MUNICIPAL, today);
        file.decide(new Approval(true, people, 2, null, null, null, null, null, "Frau Erle", today));
        file.evaluateDecision(today);
        file.register(new Registration(20, 5, people, "Frau Meisengeheim", null, false, today));
        file.evaluateRegistration(today);
        files.persist(file);
        register.open(number, unitOf(kita), file.state());
        return number;
    }

    private String unitOf(Kita kita) {
        return directory.unitOf(kita.ags(), today).orElseThrow().code();
    }
}
