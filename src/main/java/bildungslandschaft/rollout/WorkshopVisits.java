package bildungslandschaft.rollout;

import java.time.LocalDate;

/** Counts what a Kita's staff have learnt; told by whoever holds the workshops. */
public interface WorkshopVisits {

    /** Visits to workshops from a day on: one person in one workshop, in whichever project, is one visit. */
    int since(String kitaId, LocalDate day);
}
