package bildungslandschaft.monitoring;

/**
 * A step at which a municipality's cases pile up.
 *
 * @param overdue how many should have gone on before today
 * @param median working days for which the middle one waits of all that are there
 */
public record HotSpot(String process, String step, String stepName, String unit, int overdue, int median) {}
