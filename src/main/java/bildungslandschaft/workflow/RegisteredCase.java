package bildungslandschaft.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case's line in the register: what may be listed, and nothing about a person seeking help. */
@Entity
@Table(name = "case_register")
public class RegisteredCase {

    @Id
    @Column(name = "case_number")
    private String number;

    private String kind;

    private @Nullable String unit;

    private String state;

    private @Nullable String owner;

    private Instant openedAt;

    private @Nullable Instant closedAt;

    private @Nullable LocalDate dueOn;

    private @Nullable String step;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RegisteredCase() {}

    RegisteredCase(CaseNumber number, @Nullable String unit, CaseState state, Instant openedAt) {
        this.number = number.value();
        this.kind = number.kind();
        this.unit = unit;
        this.state = state.name();
        this.openedAt = openedAt;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public String kind() {
        return kind;
    }

    public @Nullable String unit() {
        return unit;
    }

    public String state() {
        return state;
    }

    public @Nullable String owner() {
        return owner;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** When the open step is due; null while nobody has a task. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** German name of the open step; null while nobody has a task. */
    public @Nullable String step() {
        return step;
    }

    void reach(CaseState newState, Instant now) {
        state = newState.name();
        closedAt = newState.closed() ? now : null;
    }

    void ownedBy(@Nullable String login) {
        owner = login;
    }

    void waitFor(String stepName, @Nullable LocalDate due) {
        step = stepName;
        dueOn = due;
    }

    void waitForNobody() {
        step = null;
        dueOn = null;
    }
}
