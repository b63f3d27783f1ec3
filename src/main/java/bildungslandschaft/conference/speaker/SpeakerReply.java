package bildungslandschaft.conference.speaker;

import org.jspecify.annotations.Nullable;

/** What somebody who was asked says to it; also how the form behind the link is filled in. */
public record SpeakerReply(Answer answer, @Nullable String remark) {

    /** Yes or no. */
    public enum Answer {
        ACCEPTED,
        DECLINED
    }
}
