package bildungslandschaft.counselling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person seeking advice tells on the public form; field by field the form {@code requestReceived}. */
public record CounsellingRequest(
        List<Concern> concerns,
        @Nullable String question,
        boolean anonymous,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable ContactChannel contactChannel,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        List<Availability> availability,
        String ags,
        CounsellingMode counsellingMode,
        AgeGroup ageGroup,
        OnBehalfOf onBehalfOf,
        @Nullable String language,
        List<String> supportNeeds,
        boolean privacyRead,
        boolean followUpAllowed) {

    /** Who asks and how to reach them: an anonymous person leaves a telephone number only. */
    Client client() {
        if (anonymous) {
            return new Client(null, null, ContactChannel.PHONE, null, phone, null, null, null);
        }
        return new Client(firstName, lastName, contactChannel, email, phone, street, postcode, city);
    }
}
