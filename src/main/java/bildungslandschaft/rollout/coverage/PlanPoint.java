package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;

/** So many Kitas are to be reached until that day. */
public record PlanPoint(LocalDate on, int reached) {}
