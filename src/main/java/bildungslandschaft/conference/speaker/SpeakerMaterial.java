package bildungslandschaft.conference.speaker;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker gives the office for the day.
 *
 * @param summary what it is about
 * @param about who is speaking, for the announcement
 * @param rights whether talk and photo may be published
 * @param technology what has to be there
 * @param support what the person needs to be able to speak well
 */
@Embeddable
public record SpeakerMaterial(
        @Column(name = "talk_title") String talkTitle,
        @Column(name = "talk_summary") String summary,
        @Nullable String about,
        @Enumerated(EnumType.STRING) Rights rights,
        @Nullable String technology,
        @Nullable String support) {

    /** What of it may be published. */
    public enum Rights {
        ALL("Vortrag und Foto dürfen erscheinen"),
        TALK_ONLY("nur der Vortrag darf erscheinen"),
        NONE("nichts darf erscheinen");

        private final String label;

        Rights(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
