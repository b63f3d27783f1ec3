package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What stands in the file of a Kita; what may be written into it, and when, is up to {@link Participation}. */
@MappedSuperclass
abstract class ParticipationRecord extends AbstractAggregateRoot<Participation> {

    @Id
    @Column(name = "case_number")
    String number;

    String project;

    String unit;

    String kitaId;

    @Enumerated(EnumType.STRING)
    ParticipationState state;

    LocalDate stateSince;

    @Embedded
    PlanEntry plan;

    boolean started;

    int postponements;

    @Embedded
    @Nullable
    Answer answer;

    @Enumerated(EnumType.STRING)
    @Nullable
    ApprovalPath approvalPath;

    @Embedded
    @Nullable
    ApprovalQuery query;

    @Embedded
    @Nullable
    Approval approval;

    @Embedded
    @Nullable
    Registration registration;

    @Embedded
    @Nullable
    Receipt receipt;

    /** Whose word is awaited, by name: the head's or the Traeger's; null until the register was looked at. */
    @Nullable
    String asked;

    /** Login of a contact who is biased, and whose decision about this Kita is not taken. */
    @Nullable
    String recused;

    @Enumerated(EnumType.STRING)
    @Nullable
    DeclineReason declineReason;

    @Embedded
    Training training;

    @Embedded
    @Nullable
    Handover handover;

    /** Null until the file is saved, by which Spring Data knows a new one without looking for it. */
    @Version
    @Nullable
    Integer version;

    /** A view of the file for reading; it does not change with the file. */
    public ParticipationView view() {
        return new ParticipationView(
                number(),
                new CaseNumber(project),
                unit,
                kitaId,
                state,
                stateSince,
                plan,
                started,
                answer,
                approvalPath,
                query,
                approval,
                registration,
                receipt,
                declineReason,
                training,
                handover);
    }

    boolean isAwaiting(String name) {
        return name.equals(asked);
    }

    /** Not so while it is unknown who was asked. */
    boolean isAwaitingAnotherThan(String name) {
        return asked != null && !asked.isEmpty() && !asked.equals(name);
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public ParticipationState state() {
        return state;
    }
}
