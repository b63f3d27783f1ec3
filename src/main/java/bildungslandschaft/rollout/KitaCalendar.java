package bildungslandschaft.rollout;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.directory.KitaClosure;
import bildungslandschaft.directory.Kitas;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the working days on which a Kita is open: while it is closed, nobody there can answer. */
@Component
public class KitaCalendar {

    private final WorkingDays workingDays;
    private final Kitas kitas;

    KitaCalendar(WorkingDays workingDays, Kitas kitas) {
        this.workingDays = workingDays;
        this.kitas = kitas;
    }

    /** Whether somebody is there on a day. */
    public boolean isOpen(String kitaId, LocalDate day) {
        return sameOrNextOpenDay(kitaId, day).equals(day);
    }

    LocalDate sameOrNextOpenDay(String kitaId, LocalDate day) {
        return plus(kitaId, day.minusDays(1), 1);
    }

    /** The n-th day after the given one on which the office works and the Kita is open. */
    LocalDate plus(String kitaId, LocalDate from, int openDays) {
        return plus(kitas.closures(kitaId), from, openDays);
    }

    /** Where a coming day goes when closures change: as many open days from today on lie before it as did. */
    LocalDate moved(LocalDate day, LocalDate today, List<KitaClosure> before, List<KitaClosure> after) {
        int openDays = 0;
        for (var next = today; next.isBefore(day); openDays++) {
            next = plus(before, next, 1);
        }
        return openDays == 0 ? day : plus(after, today, openDays);
    }

    private LocalDate plus(List<KitaClosure> closures, LocalDate from, int openDays) {
        var day = from;
        for (int left = openDays; left > 0; ) {
            day = workingDays.plus(day, 1);
            var candidate = day;
            if (closures.stream().noneMatch(closure -> closure.covers(candidate))) {
                left--;
            }
        }
        return day;
    }
}
