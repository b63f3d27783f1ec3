package bildungslandschaft.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of all cases: gives out numbers and knows what may be listed. Features write it with their own acts. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseRegister {

    private final RegisteredCases cases;
    private final CaseCounters counters;
    private final Clock clock;

    CaseRegister(RegisteredCases cases, CaseCounters counters, Clock clock) {
        this.cases = cases;
        this.counters = counters;
        this.clock = clock;
    }

    /** The next free number of a kind in the current year, e.g. {@code BB-2026-000124}. */
    public CaseNumber nextNumber(String kind) {
        int year = LocalDate.now(clock).getYear();
        return new CaseNumber("%s-%d-%06d".formatted(kind, year, counters.next(kind, year)));
    }

    /** Enters a new case. */
    public void open(CaseNumber number, @Nullable String unit, CaseState state) {
        cases.save(new RegisteredCase(number, unit, state, clock.instant()));
    }

    public void reach(CaseNumber number, CaseState state) {
        entry(number).reach(state, clock.instant());
    }

    public void assign(CaseNumber number, String login) {
        entry(number).ownedBy(login);
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredCase> find(CaseNumber number) {
        return cases.findById(number.value());
    }

    private RegisteredCase entry(CaseNumber number) {
        return cases.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }
}
