package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.SchoolHolidays;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what speaks against a day. It decides nothing: an office may have its reasons for a Saturday. */
@Service
@Transactional(readOnly = true)
public class ConferenceDates {

    private static final int LONGEST_YEARS = 5;
    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);

    private final WorkingDays workingDays;
    private final SchoolHolidays schoolHolidays;
    private final Conferences conferences;
    private final ConferenceSteps steps;
    private final BackwardPlan plan;
    private final Clock clock;

    ConferenceDates(
            WorkingDays workingDays,
            SchoolHolidays schoolHolidays,
            Conferences conferences,
            ConferenceSteps steps,
            BackwardPlan plan,
            Clock clock) {
        this.workingDays = workingDays;
        this.schoolHolidays = schoolHolidays;
        this.conferences = conferences;
        this.steps = steps;
        this.plan = plan;
        this.clock = clock;
    }

    /** What the calendar has against a day, each in one sentence; empty if nothing. */
    public List<String> conflicts(LocalDate day) {
        var conflicts = new ArrayList<String>();
        if (isFar(day)) {
            return conflicts;
        }
        if (workingDays.isPublicHoliday(day)) {
            conflicts.add("Das ist ein Feiertag.");
        }
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            conflicts.add("Der Tag liegt am Wochenende.");
        } else if (conflicts.isEmpty() && !workingDays.isWorkingDay(day)) {
            conflicts.add("An diesem Tag hat das Amt geschlossen.");
        } else if (conflicts.isEmpty() && !USUAL.contains(day.getDayOfWeek())) {
            conflicts.add("Üblich ist ein Dienstag, Mittwoch oder Donnerstag.");
        }
        schoolHolidays
                .on(day)
                .ifPresent(holiday -> conflicts.add("An diesem Tag sind Ferien (%s).".formatted(holiday.name())));
        return conflicts;
    }

    /**
     * All that speaks against a day: the calendar, another conference, and that there is too little time until then.
     *
     * @param moved the conference that is to be moved there; null if it is a new one
     */
    public List<String> objections(LocalDate day, @Nullable CaseNumber moved) {
        var objections = new ArrayList<>(conflicts(day));
        if (isFar(day)) {
            return objections;
        }
        conferences.findByDay(day).stream()
                .filter(other -> other.state() != ConferenceState.SUSPENDED)
                .filter(other -> other.state() != ConferenceState.CANCELLED)
                .filter(other -> !other.number().equals(moved))
                .map(other ->
                        "An diesem Tag ist schon die %s.".formatted(other.view().title()))
                .forEach(objections::add);
        var file = Optional.ofNullable(moved).flatMap(number -> conferences.findById(number.value()));
        objections.addAll(tooLate(day, file.orElse(null)));
        return objections;
    }

    /** Whether nobody has entered when the schools are closed at that time, so that their silence means nothing. */
    public boolean unknownHolidays(LocalDate day) {
        return !isFar(day) && !schoolHolidays.areKnownAt(day);
    }

    /** What is too late already on the day on which it is now is no word against another one. */
    private List<String> tooLate(LocalDate day, @Nullable Conference file) {
        var today = LocalDate.now(clock);
        var sentences = new ArrayList<String>();
        var end = plan.registrationEnd(day);
        boolean invites = file == null || !file.waives(Strand.INVITATION);
        boolean closesNow = file == null || !today.isAfter(plan.registrationEnd(file.day()));
        if (invites && closesNow && today.isAfter(end)) {
            sentences.add("Der Anmeldeschluss wäre schon vorbei (%s).".formatted(GermanDay.withWeekday(end)));
        }
        long late = late(day, file);
        if (late > 0 && (file == null || late > late(file.day(), file))) {
            sentences.add(late == 1 ? "1 Aufgabe wäre überfällig." : late + " Aufgaben wären überfällig.");
        }
        return sentences;
    }

    private long late(LocalDate day, @Nullable Conference file) {
        var today = LocalDate.now(clock);
        var done = file == null
                ? Set.<PlanStep>of()
                : steps.findByConference(file.number().value()).stream()
                        .filter(ConferenceStep::isDone)
                        .map(ConferenceStep::step)
                        .collect(Collectors.toSet());
        return Arrays.stream(PlanStep.values())
                .filter(step -> !done.contains(step) && (file == null || !file.waives(step.strand())))
                .flatMap(step -> plan.dueOn(step, day).stream())
                .filter(due -> due.isBefore(today))
                .count();
    }

    /**
     * @param moved the conference that is to be moved there; null if it is a new one
     * @param meant whether whoever chose the day knows what speaks against it
     * @throws RefusedException at the field {@code day} if a conference cannot take place then
     */
    void check(LocalDate day, @Nullable CaseNumber moved, boolean meant) {
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("day", "Dieser Tag ist schon vorbei. Bitte nennen Sie einen künftigen.");
        }
        if (isFar(day)) {
            throw new RefusedException("day", "So weit voraus wird nicht geplant; höchstens fünf Jahre.");
        }
        var objections = objections(day, moved);
        if (!meant && !objections.isEmpty()) {
            throw new RefusedException("meant", String.join(" ", objections));
        }
    }

    private boolean isFar(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isAfter(today.plusYears(LONGEST_YEARS)) || day.isBefore(today.minusYears(LONGEST_YEARS));
    }
}
