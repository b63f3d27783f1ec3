package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a Kita came into a state on a day. Never changed, so that every past day can be looked at as it was. */
@Entity
@Table(name = "participation_milestones")
class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "participation_milestones_seq")
    @SequenceGenerator(name = "participation_milestones_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "case_number")
    private String participation;

    private String project;

    private String unit;

    @Enumerated(EnumType.STRING)
    private ParticipationState state;

    private LocalDate reachedOn;

    /** Why it declined, as it said then; its file forgets it when the Kita comes back. */
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(ParticipationView file, Instant now) {
        this.participation = file.number().value();
        this.project = file.project().value();
        this.unit = file.unit();
        this.state = file.state();
        this.reachedOn = file.stateSince();
        this.declineReason = file.state() == ParticipationState.DECLINED ? file.declineReason() : null;
        this.recordedAt = now;
    }

    CaseNumber participation() {
        return new CaseNumber(participation);
    }

    String unit() {
        return unit;
    }

    ParticipationState state() {
        return state;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }
}
