package bildungslandschaft.monitoring;

import java.time.LocalDate;

/**
 * Something on the board that is counted: one number in {@code board_totals}, to which each case has its share.
 *
 * @param step id of the box; empty if the process as a whole is meant
 * @param unit administrative unit of the case; empty if it has none, or if the process as a whole is meant
 * @param word what else it is told apart by, see {@link Measure}; empty if by nothing
 * @param day what day it is about, see {@link Measure}; {@link #ANY_DAY} if about none
 */
record Tally(Measure measure, String process, String step, String unit, String word, LocalDate day) {

    static final LocalDate ANY_DAY = LocalDate.EPOCH;

    enum Measure {
        /** Cases that run; by their kind, on the day on which they began. */
        RUNNING,
        /** Cases of which a run ended; by their kind, on the first day of the month. */
        FINISHED,
        /** Cases that wait for somebody; by {@link WaitsFor}. */
        WAITS_FOR,
        /** Cases that should go on until a day, the earliest if there are several. */
        DUE,
        /** Cases at a step that comes only because somebody was silent. */
        ESCALATED,
        /** Cases in which something failed. */
        FAILED,
        /** Cases at a step; by its name. */
        AT_STEP,
        /** How often a step is waited at; on the day since when. */
        SINCE
    }

    static Tally of(Measure measure, String process) {
        return new Tally(measure, process, "", "", "", ANY_DAY);
    }

    Tally counting(Measure other) {
        return new Tally(other, process, step, unit, word, day);
    }

    Tally at(String step, String unit) {
        return new Tally(measure, process, step, unit, word, day);
    }

    Tally by(String word) {
        return new Tally(measure, process, step, unit, word, day);
    }

    Tally on(LocalDate day) {
        return new Tally(measure, process, step, unit, word, day);
    }
}
