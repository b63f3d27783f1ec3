package bildungslandschaft.conference.speaker;

import bildungslandschaft.correspondence.MailAddress;
import bildungslandschaft.workflow.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who is asked, and how to reach them. It stands in no letter's subject, no address and no log. */
@Embeddable
public record SpeakerContact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_email") @Nullable String email,
        @Column(name = "contact_phone") @Nullable String phone) {

    /** @throws RefusedException if there is no way to reach the person */
    static SpeakerContact of(@Nullable String name, @Nullable String email, @Nullable String phone) {
        if (name == null || name.isBlank()) {
            throw new RefusedException("name", "Bitte nennen Sie die Person.");
        }
        if (email != null && MailAddress.typed(email).isEmpty()) {
            throw new RefusedException("email", "Das ist keine E-Mail-Adresse.");
        }
        if (email == null && phone == null) {
            throw new RefusedException("email", "Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.");
        }
        return new SpeakerContact(name, email, phone);
    }

    /** A record would tell all it knows to every log. */
    @Override
    public String toString() {
        return "SpeakerContact";
    }
}
