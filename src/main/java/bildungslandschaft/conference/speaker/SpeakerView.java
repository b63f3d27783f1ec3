package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the file on a speaker says.
 *
 * @param item the part of the day
 * @param contact who is asked; null as long as nobody is
 * @param declined who was asked before
 * @param remark what the person said to the request
 * @param fee in euros
 * @param terms travel, contract and what else was agreed on
 */
public record SpeakerView(
        CaseNumber number,
        CaseNumber conference,
        UUID item,
        SpeakerState state,
        @Nullable SpeakerContact contact,
        @Nullable LocalDate askedOn,
        List<String> declined,
        @Nullable String remark,
        @Nullable Integer fee,
        @Nullable String terms,
        @Nullable SpeakerMaterial material) {}
