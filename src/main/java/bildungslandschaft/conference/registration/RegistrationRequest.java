package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.GuestGroup;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends with the public form.
 *
 * @param ags official key of the municipality
 * @param supportAllowed whether what was said about support may be kept until the conference
 */
public record RegistrationRequest(
        String fullName,
        String email,
        String institution,
        @Nullable String job,
        GuestGroup guestGroup,
        @Nullable String ags,
        @Nullable String firstWish,
        @Nullable String secondWish,
        @Nullable String thirdWish,
        Catering catering,
        @Nullable Travel travel,
        List<Support> support,
        @Nullable String supportNote,
        boolean supportAllowed,
        boolean privacyRead,
        boolean photoAllowed,
        boolean listAllowed) {

    public RegistrationRequest {
        support = List.copyOf(support);
    }

    /** The tables that are wished for, the dearest first. */
    List<UUID> wishes() {
        return Stream.of(firstWish, secondWish, thirdWish)
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .toList();
    }

    boolean asksForSupport() {
        return !support.isEmpty() || supportNote != null;
    }
}
