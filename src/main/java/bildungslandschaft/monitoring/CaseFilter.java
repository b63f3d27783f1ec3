package bildungslandschaft.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for; what is empty or null does not matter.
 *
 * @param number a case number or the beginning of one
 * @param about part of what the case is about, or of the name of its administrative unit
 * @param unit code of an administrative unit; {@link #NO_UNIT} for cases that belong to none
 */
public record CaseFilter(
        String number,
        String about,
        StateFilter state,
        String unit,
        Opened opened,
        Standing standing,
        CaseOrder order) {

    public static final String NO_UNIT = "-";

    /** All that are open. */
    public static final CaseFilter OPEN =
            new CaseFilter("", "", StateFilter.OPEN, "", Opened.ANY, Standing.ANY, CaseOrder.NEWEST);

    public CaseFilter withNumber(String wanted) {
        return new CaseFilter(wanted, about, state, unit, opened, standing, order);
    }

    public CaseFilter about(String words) {
        return new CaseFilter(number, words, state, unit, opened, standing, order);
    }

    public CaseFilter with(StateFilter wanted) {
        return new CaseFilter(number, about, wanted, unit, opened, standing, order);
    }

    public CaseFilter in(String wanted) {
        return new CaseFilter(number, about, state, wanted, opened, standing, order);
    }

    public CaseFilter with(Standing wanted) {
        return new CaseFilter(number, about, state, unit, opened, wanted, order);
    }

    public CaseFilter byAge() {
        return by(CaseOrder.OLDEST);
    }

    public CaseFilter by(CaseOrder wanted) {
        return new CaseFilter(number, about, state, unit, opened, standing, wanted);
    }

    /** Whether it asks for cases that are over, of whatever process: none of them is open. */
    public boolean asksForEnd() {
        return standing.process().isEmpty() && standing.endedSince() != null;
    }

    /**
     * When the case was opened.
     *
     * @param olderThan working days ago, at least
     * @param from first day
     * @param to last day
     */
    public record Opened(
            @Nullable Integer olderThan,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Opened ANY = new Opened(null, null, null);
    }

    /**
     * Where the case stands in its processes.
     *
     * @param process key of a process that it runs through
     * @param step id of the box at which it waits
     * @param overdue whether the step should have been done before today
     * @param escalated whether it has come to somebody because of silence
     * @param incident whether something has failed
     * @param endedSince first day on which the process ended, or the case if none is named
     * @param passedSince first day on which the step was left
     */
    public record Standing(
            String process,
            String step,
            @Nullable WaitsFor waitsFor,
            boolean overdue,
            boolean escalated,
            boolean incident,
            @Nullable LocalDate endedSince,
            @Nullable LocalDate passedSince) {

        public static final Standing ANY = in("");

        public static Standing in(String process) {
            return new Standing(process, "", null, false, false, false, null, null);
        }

        public Standing at(String wanted) {
            return new Standing(process, wanted, waitsFor, overdue, escalated, incident, endedSince, passedSince);
        }

        public Standing waitingFor(WaitsFor party) {
            return new Standing(process, step, party, overdue, escalated, incident, endedSince, passedSince);
        }

        public Standing late() {
            return new Standing(process, step, waitsFor, true, escalated, incident, endedSince, passedSince);
        }

        public Standing silent() {
            return new Standing(process, step, waitsFor, overdue, true, incident, endedSince, passedSince);
        }

        public Standing failed() {
            return new Standing(process, step, waitsFor, overdue, escalated, true, endedSince, passedSince);
        }

        public Standing ended(@Nullable LocalDate since) {
            return new Standing(process, step, waitsFor, overdue, escalated, incident, since, passedSince);
        }

        public Standing passed(LocalDate since) {
            return new Standing(process, step, waitsFor, overdue, escalated, incident, endedSince, since);
        }

        /** Whether it asks where a case waits at this moment. */
        public boolean asksForWaiting() {
            return waitsFor != null || overdue || escalated || (!step.isEmpty() && passedSince == null);
        }

        /** Whether it asks for what only those may know who know the course of a case. */
        boolean asksForCourse() {
            return asksForWaiting() || incident || passedSince != null;
        }

        /** Whether it asks about something that goes on, however the case itself may stand. */
        boolean asksForNow() {
            return asksForWaiting() || incident || (!process.isEmpty() && endedSince == null && passedSince == null);
        }
    }
}
