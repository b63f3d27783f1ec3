package bildungslandschaft.rollout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a Kita answers to the invitation (form F-RO-3).
 *
 * @param later day on which to ask again, if it says "later"
 * @param reason why it declines, if it does
 * @param teamContact who in the team looks after the project
 * @param callBack whether somebody should ring
 * @param topics what it would like to learn about
 */
@Embeddable
public record Answer(
        @Enumerated(EnumType.STRING) @Column(name = "answer")
        KitaAnswer answer,

        @Column(name = "answer_later") @Nullable LocalDate later,

        @Enumerated(EnumType.STRING) @Column(name = "answer_reason") @Nullable
        DeclineReason reason,

        @Column(name = "answer_team_contact") @Nullable String teamContact,

        @Column(name = "answer_call_back") @Nullable Boolean callBack,
        @Column(name = "answer_topics") @Nullable String topics) {}
