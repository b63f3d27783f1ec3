package bildungslandschaft.conference;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Dues;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conferences and their plans for those who may read them; for all others there are none. */
@Service
@Transactional(readOnly = true)
public class ConferencePlans {

    private final Conferences conferences;
    private final ConferenceSteps steps;
    private final BackwardPlan plan;
    private final ProgrammePeople people;
    private final Directory directory;
    private final Dues dues;
    private final WorkingDays workingDays;
    private final Clock clock;

    ConferencePlans(
            Conferences conferences,
            ConferenceSteps steps,
            BackwardPlan plan,
            ProgrammePeople people,
            Directory directory,
            Dues dues,
            WorkingDays workingDays,
            Clock clock) {
        this.conferences = conferences;
        this.steps = steps;
        this.plan = plan;
        this.people = people;
        this.directory = directory;
        this.dues = dues;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** All conferences, the latest day first; empty for those whom they do not concern. */
    public Optional<List<ConferencePlan>> all(Actor reader) {
        return ConferenceReaders.mayRead(reader)
                ? Optional.of(conferences.findNewestFirst().stream()
                        .map(file -> planOf(file, reader))
                        .toList())
                : Optional.empty();
    }

    public Optional<ConferencePlan> find(CaseNumber number, Actor reader) {
        return ConferenceReaders.mayRead(reader)
                ? conferences.findById(number.value()).map(file -> planOf(file, reader))
                : Optional.empty();
    }

    private ConferencePlan planOf(Conference file, Actor reader) {
        var today = LocalDate.now(clock);
        var known = steps.findByConference(file.number().value()).stream()
                .collect(Collectors.toMap(ConferenceStep::step, Function.identity()));
        var lines = new ArrayList<PlanLine>();
        Arrays.stream(PlanStep.values())
                .filter(step -> step.planned() || known.containsKey(step))
                .map(step -> line(step, file, known.get(step), today, reader))
                .forEach(lines::add);
        if (!file.state().closed()) {
            people.openTasks(file.number()).forEach(task -> lines.add(line(task, today, reader)));
        }
        lines.sort(Comparator.comparing(PlanLine::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return new ConferencePlan(file.view(), lines, plan.registrationEnd(file.day()), today);
    }

    /** Who works on a conference today, by name. */
    public List<PlanPerson> peopleOf(ConferencePlan conference) {
        var roles = new HashMap<Person, Set<Role>>();
        conference.lines().stream()
                .map(line -> line.step().role())
                .distinct()
                .forEach(role -> directory
                        .holders(role, null, conference.today())
                        .forEach(person -> roles.computeIfAbsent(person, one -> EnumSet.noneOf(Role.class))
                                .add(role)));
        // Whoever stands in for somebody has no role of their own here, but may have taken a task.
        conference.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.holder()))
                .flatMap(login -> directory.person(login).stream())
                .forEach(person -> roles.computeIfAbsent(person, one -> EnumSet.noneOf(Role.class)));
        return roles.entrySet().stream()
                .map(one -> new PlanPerson(one.getKey().login(), one.getKey().displayName(), one.getValue()))
                .sorted(Comparator.comparing(PlanPerson::name))
                .toList();
    }

    private PlanLine line(
            PlanStep step, Conference file, @Nullable ConferenceStep stored, LocalDate today, Actor reader) {
        var kept = stored == null ? null : dayOf(stored.dueAt());
        // What is done was done by its own date, wherever the conference was moved since.
        var dueOn = stored != null && stored.isDone() && kept != null
                ? kept
                : plan.dueOn(step, file.day()).orElse(kept);
        var status = statusOf(file, step, stored, dueOn, today);
        boolean running = status == PlanLine.Status.OPEN || status == PlanLine.Status.LATE;
        return new PlanLine(
                step,
                status,
                dueOn,
                dues.of(dueOn),
                status == PlanLine.Status.DONE && stored != null ? dayOf(stored.doneAt()) : null,
                stored == null ? null : stored.taskFor(reader),
                stored == null ? null : stored.holder(),
                running && dueOn != null ? slack(today, dueOn) : null);
    }

    private PlanLine line(PersonTask task, LocalDate today, Actor reader) {
        var dueOn = task.dueOn();
        return new PlanLine(
                task,
                dueOn != null && dueOn.isBefore(today) ? PlanLine.Status.LATE : PlanLine.Status.OPEN,
                dueOn,
                dues.of(dueOn),
                null,
                task.taskFor(reader),
                task.assignee(),
                dueOn == null ? null : slack(today, dueOn));
    }

    /** Late by as many days as the inbox says. */
    private int slack(LocalDate today, LocalDate dueOn) {
        return dueOn.isBefore(today) ? -workingDays.between(dueOn, today) : workingDays.between(today, dueOn);
    }

    private static PlanLine.Status statusOf(
            Conference file,
            PlanStep step,
            @Nullable ConferenceStep stored,
            @Nullable LocalDate dueOn,
            LocalDate today) {
        if (stored != null && stored.isDone()) {
            return PlanLine.Status.DONE;
        }
        if (stored != null && stored.isOpen()) {
            return dueOn != null && dueOn.isBefore(today) ? PlanLine.Status.LATE : PlanLine.Status.OPEN;
        }
        return file.state().closed() || file.waives(step.strand()) ? PlanLine.Status.DROPPED : PlanLine.Status.AHEAD;
    }

    private @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
