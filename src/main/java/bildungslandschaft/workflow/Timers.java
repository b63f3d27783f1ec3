package bildungslandschaft.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The timers on which cases wait, for facts that move a deadline that is already running. */
public interface Timers {

    /**
     * Moves timers that are still to go off.
     *
     * @param events ids of the events in the diagram, in whichever process the case waits at them
     * @param shift gives the new instant for the present one
     * @return those of the instants that are new
     * @throws org.springframework.dao.ConcurrencyFailureException if one of them goes off at this very moment
     */
    List<Instant> move(CaseNumber number, Set<String> events, UnaryOperator<Instant> shift);
}
