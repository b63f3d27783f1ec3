package bildungslandschaft.monitoring;

/**
 * A step at which a municipality's cases pile up.
 *
 * @param cases how many wait there
 * @param overdue how many of them should have gone on before today
 * @param median working days for which the middle one waits of all that are there
 */
public record HotSpot(String process, String step, String stepName, String unit, int cases, int overdue, int median) {}
