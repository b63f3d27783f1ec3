package bildungslandschaft.monitoring;

/**
 * One step on the board.
 *
 * @param cases how many wait there, or went through
 * @param median working days for which the middle one waits, or had waited
 * @param overdue of those that wait, how many should have gone on before today
 */
public record StepFigures(String id, String name, WaitsFor waitsFor, int cases, int median, int overdue) {}
