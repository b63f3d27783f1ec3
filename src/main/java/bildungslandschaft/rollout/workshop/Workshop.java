package bildungslandschaft.rollout.workshop;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One workshop of a project, for the staff of several Kitas. */
@Entity
@Table(name = "workshops")
public class Workshop {

    /** The first part of every workshop's number, e.g. {@code WS-2026-014}. */
    static final String KIND = "WS";

    @Id
    @Column(name = "workshop_number")
    private String number;

    private String project;

    @Enumerated(EnumType.STRING)
    private WorkshopState state;

    @Embedded
    private WorkshopPlan plan;

    private @Nullable String cancelReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    Workshop(CaseNumber number, CaseNumber project, WorkshopPlan plan) {
        this.number = number.value();
        this.project = project.value();
        this.plan = plan;
        this.state = WorkshopState.PLANNED;
    }

    void change(WorkshopPlan changed) {
        requirePlanned();
        plan = changed;
    }

    /** It has taken place, and who was there is known. */
    void hold() {
        requirePlanned();
        state = WorkshopState.HELD;
    }

    void cancel(String reason) {
        requirePlanned();
        state = WorkshopState.CANCELLED;
        cancelReason = reason;
    }

    private void requirePlanned() {
        if (!isPlanned()) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    boolean isPlanned() {
        return state == WorkshopState.PLANNED;
    }

    /** Whether its day has come, so that attendance can be recorded. */
    boolean hasBegunBy(LocalDate today) {
        return !plan.date().isAfter(today);
    }

    /** As it stands in a sentence: „Wasser“ am 3. März 2027. */
    String inWords() {
        return "„%s“ am %s".formatted(plan.topic(), GermanDay.of(plan.date()));
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public CaseNumber project() {
        return new CaseNumber(project);
    }

    public WorkshopState state() {
        return state;
    }

    public WorkshopPlan plan() {
        return plan;
    }

    public @Nullable String cancelReason() {
        return cancelReason;
    }
}
