package bildungslandschaft.conference;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Conferences of their own for tests. */
public final class SampleConferences {

    public static final String PROJECT_MANAGER = "falke";
    public static final String COORDINATOR = "amsel";
    public static final String MANAGEMENT = "eiche";
    public static final String MONITORING = "dohle";

    private static final AtomicInteger LAST_EDITION = new AtomicInteger(100);

    private final ApplicationContext office;

    public SampleConferences(ApplicationContext office) {
        this.office = office;
    }

    public CaseNumber plan(LocalDate day) {
        return office.getBean(ConferencePlanning.class)
                .plan(
                        new ConferenceIdea(freeEdition(), "Bildung bewegt – gemeinsam vor Ort", day, true),
                        UUID.randomUUID(),
                        actor(PROJECT_MANAGER));
    }

    /** All tests share one database, in which no edition may be there twice. */
    public static int freeEdition() {
        return LAST_EDITION.incrementAndGet();
    }

    /** One that is still nearly a year away. */
    public CaseNumber planAhead() {
        return plan(aheadOfToday());
    }

    public LocalDate aheadOfToday() {
        return LocalDate.now(office.getBean(Clock.class)).plusWeeks(44);
    }

    /** One for which guests can register at once, as many as its place holds: brought there past all desks. */
    public CaseNumber inviting(int people) {
        var number = planAhead();
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var files = office.getBean(Conferences.class);
            var file = files.findById(number.value()).orElseThrow();
            file.clarify("Alle reden miteinander.", Purpose.INFORMATION, Map.of(GuestGroup.KITAS, 120));
            file.resolve(ConferenceResolution.RESOLVED);
            file.askForBudget(1_000);
            file.releaseBudget(BudgetRelease.RELEASED);
            file.takePlaceAt(new Venue("Refektorium Doberlug (Demo)", "Schlossplatz 1", people, null));
            file.openRegistration();
            files.save(file);
        });
        office.getBean(JdbcClient.class)
                .sql("insert into conference_steps (conference, plan_step, opened_at, done_at)"
                        + " values (?, 'SEND_SAVE_THE_DATE', current_timestamp, current_timestamp)")
                .param(number.value())
                .update();
        return number;
    }

    /** It has taken place, past all desks. */
    public void hold(CaseNumber number) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var files = office.getBean(Conferences.class);
            var file = files.findById(number.value()).orElseThrow();
            file.clarify("Alle reden miteinander.", Purpose.INFORMATION, Map.of(GuestGroup.KITAS, 120));
            file.resolve(ConferenceResolution.RESOLVED);
            file.askForBudget(1_000);
            file.releaseBudget(BudgetRelease.RELEASED);
            file.rehearse();
            file.hold(90);
            files.save(file);
        });
    }

    /** Another place, past all desks. */
    public void takePlaceAt(CaseNumber number, String venue) {
        office.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var files = office.getBean(Conferences.class);
            var file = files.findById(number.value()).orElseThrow();
            file.takePlaceAt(new Venue(venue, "Schlossplatz 1", 150, null));
            files.save(file);
        });
    }

    public ConferencePlanning planning() {
        return office.getBean(ConferencePlanning.class);
    }

    public Actor actor(String login) {
        return office.getBean(Actors.class).of(login);
    }

    public void travelTo(LocalDate day) {
        office.getBean(OfficeClock.class)
                .travelTo(office.getBean(WorkingDays.class).morningOf(day));
    }

    public ConferenceView view(CaseNumber number) {
        return office.getBean(ConferencePlans.class)
                .find(number, actor(PROJECT_MANAGER))
                .orElseThrow()
                .conference();
    }

    /** What somebody wrote down at a step. */
    public Optional<String> result(CaseNumber number, PlanStep step) {
        return office.getBean(ConferenceBriefing.class).results(number, step).stream()
                .map(fact -> fact.text())
                .findFirst();
    }

    /** The due day of a step in the plan for a day. */
    public LocalDate due(PlanStep step, LocalDate day) {
        return office.getBean(BackwardPlan.class).dueOn(step, day).orElseThrow();
    }

    /** A theme table with so many places, and its id. */
    public UUID table(CaseNumber number, String title, int places) {
        var entry = new ProgrammeEntry(
                ProgrammeKind.THEME_TABLE,
                title,
                LocalTime.of(10, 30),
                LocalTime.of(12, 0),
                null,
                places,
                null,
                false,
                ProgrammeState.PLANNED,
                null);
        return office.getBean(ProgrammeItems.class)
                .save(new ProgrammeItem(UUID.randomUUID(), number, entry))
                .id();
    }

    public static List<PlanStep> plannedSteps() {
        return List.of(PlanStep.values()).stream().filter(PlanStep::planned).toList();
    }
}
