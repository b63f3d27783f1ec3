package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the working days on which a Kita is open: while it is closed, nobody there can answer. */
@Component
public class KitaCalendar {

    private final WorkingDays workingDays;

    KitaCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether somebody is there on a day. */
    public boolean isOpen(String kitaId, LocalDate day) {
        return sameOrNextOpenDay(kitaId, day).equals(day);
    }

    LocalDate sameOrNextOpenDay(String kitaId, LocalDate day) {
        return workingDays.sameOrNext(day);
    }

    /** The n-th day after the given one on which the office works and the Kita is open. */
    LocalDate plus(String kitaId, LocalDate from, int openDays) {
        return workingDays.plus(from, openDays);
    }
}
