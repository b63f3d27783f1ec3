package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.KitaClosuresChanged;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Timers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the running deadlines of a Kita rest while it is shut, also where that is known only after they began: as many
 * open days are left as before.
 */
@Component
class ClosurePause {

    /** The timers that count the Kita's own days; the other ones are those of the office. */
    static final Set<String> TIMERS =
            Set.of("kitaOpen", "answerReminderDue", "answerOverdue", "registrationReminderDue", "registrationOverdue");

    private final Participations participations;
    private final KitaCalendar calendar;
    private final WorkingDays workingDays;
    private final Timers timers;
    private final RolloutJournal journal;
    private final Clock clock;

    ClosurePause(
            Participations participations,
            KitaCalendar calendar,
            WorkingDays workingDays,
            Timers timers,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.calendar = calendar;
        this.workingDays = workingDays;
        this.timers = timers;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(KitaClosuresChanged changed) {
        participations.findByKitaId(changed.kitaId()).stream()
                .map(Participation::number)
                .forEach(number -> timers.move(number, TIMERS, due -> moved(due, changed))
                        .forEach(due -> journal.noted(
                                number,
                                Actor.software(),
                                "Schließzeiten der Kita geändert; die Frist läuft jetzt bis zum "
                                        + GermanDay.of(dayOf(due)) + ".")));
    }

    private Instant moved(Instant due, KitaClosuresChanged changed) {
        var day = dayOf(due);
        var next = calendar.moved(day, LocalDate.now(clock), changed.before(), changed.after());
        return next.equals(day) ? due : workingDays.morningOf(next);
    }

    private LocalDate dayOf(Instant due) {
        return LocalDate.ofInstant(due, clock.getZone());
    }
}
