package bildungslandschaft.monitoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a case waits, as its line in the list says it. */
public record CaseWait(
        String step, LocalDate since, @Nullable LocalDate dueOn) {}
