package bildungslandschaft.counselling;

import bildungslandschaft.correspondence.MailAddress;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with a request for advice, up to the agreed appointment. */
@Service
@Transactional
public class Counselling {

    /** The first part of every counselling case's number. */
    public static final String KIND = "BB";

    private static final int DIGITS = 6;

    private static final Logger log = LoggerFactory.getLogger(Counselling.class);

    private final CounsellingCases cases;
    private final AdvisorAssignment assignment;
    private final CaseRegister register;
    private final Timeline timeline;
    private final Directory directory;
    private final Clock clock;

    Counselling(
            CounsellingCases cases,
            AdvisorAssignment assignment,
            CaseRegister register,
            Timeline timeline,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.assignment = assignment;
        this.register = register;
        this.timeline = timeline;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Takes in a request; case and process begin together or not at all.
     *
     * @param submission names this one sending: the same again gives the same case, not a second one
     * @throws RefusedException if no mail can be sent to the address
     */
    public CaseNumber receive(CounsellingRequest request, UUID submission) {
        var known = cases.findBySubmission(submission);
        if (known.isPresent()) {
            return known.get().number();
        }
        if (request.email() != null && MailAddress.typed(request.email()).isEmpty()) {
            throw new RefusedException("email", "An diese Adresse können wir nicht schreiben. Bitte prüfen Sie sie.");
        }
        var number = register.nextNumber(KIND, DIGITS);
        var unit =
                assignment.unitOf(request.ags()).map(AdministrativeUnit::code).orElse(null);
        register.open(number, unit, CounsellingState.RECEIVED);
        timeline.note(number, Actor.client(), "Anfrage über das Online-Formular gestellt.");
        cases.save(new CounsellingCase(number, submission, request, unit, clock.instant()));
        log.info("{} received", number);
        return number;
    }

    /** Whether this sending has been taken in, and its case not yet deleted. */
    @Transactional(readOnly = true)
    public boolean hasReceived(UUID submission) {
        return cases.findBySubmission(submission).isPresent();
    }

    /** Gives the case to the advisor who fits best, and says who that is; empty if coordination has to choose. */
    public Optional<Person> assign(CaseNumber number) {
        var file = file(number);
        var advisor = assignment.bestFor(file);
        if (advisor.isPresent()) {
            hand(file, advisor.get(), null, Actor.software());
        } else {
            file.awaitAssignment();
            register.assign(number, null);
            moved(file, Actor.software(), "Keine Beratungsperson passt; die Koordination ordnet zu.");
        }
        return advisor;
    }

    /** @throws RefusedException if the chosen person is no advisor today */
    public void assign(CaseNumber number, String login, @Nullable String note, Actor coordinator) {
        var advisor = directory.holders(Role.ADVISOR, null, LocalDate.now(clock)).stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "advisor", "Diese Person berät zurzeit nicht. Bitte wählen Sie eine andere."));
        hand(file(number), advisor, note, coordinator);
    }

    private void hand(CounsellingCase file, Person advisor, @Nullable String note, Actor actor) {
        file.assignTo(advisor.login(), note);
        register.assign(file.number(), advisor.login());
        moved(file, actor, "An " + advisor.nameAfterFor() + " gegeben.");
    }

    public void accept(CaseNumber number, Review review, Actor advisor) {
        var file = file(number);
        file.accept(review);
        moved(file, advisor, "Anfrage angenommen.");
    }

    public void planReferral(CaseNumber number, Review review, Actor advisor) {
        var file = file(number);
        file.planReferral(review);
        moved(file, advisor, "Weiterverweisung vorgesehen.");
    }

    public void handOver(CaseNumber number, Review review, @Nullable String reason, Actor advisor) {
        var file = file(number);
        file.handOver(review, reason == null ? "" : reason);
        register.assign(number, null);
        moved(file, advisor, "An die Koordination abgegeben.");
    }

    /** Nobody has looked at the request in time: coordination takes it back. */
    public void escalate(CaseNumber number) {
        var file = file(number);
        file.escalate();
        register.assign(number, null);
        moved(file, Actor.software(), "Nicht rechtzeitig gesichtet; die Koordination ordnet neu zu.");
    }

    /** @throws RefusedException if the appointment lies in the past */
    public void arrange(CaseNumber number, Appointment appointment, Actor advisor) {
        var now = LocalDateTime.now(clock);
        if (appointment.date().atTime(appointment.time()).isBefore(now)) {
            throw new RefusedException("date", "Der Termin liegt in der Vergangenheit.");
        }
        if (appointment.date().isAfter(now.toLocalDate().plusYears(1))) {
            throw new RefusedException("date", "Der Termin liegt mehr als ein Jahr in der Zukunft.");
        }
        var file = file(number);
        file.arrange(appointment);
        moved(file, advisor, "Termin vereinbart.");
    }

    /** Withdraws the request; answers whether it still could be, or the counselling was over. */
    public boolean withdraw(CaseNumber number, Actor actor) {
        register.lock(number);
        var file = file(number);
        if (!file.state().withdrawable()) {
            return false;
        }
        file.withdraw();
        moved(file, actor, "Anfrage zurückgezogen.");
        cases.save(file);
        return true;
    }

    CounsellingCase file(CaseNumber number) {
        return cases.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    void moved(CounsellingCase file, Actor actor, String sentence) {
        register.reach(file.number(), file.state());
        timeline.note(file.number(), actor, sentence);
        log.info("{} {}", file.number(), file.state());
    }
}
