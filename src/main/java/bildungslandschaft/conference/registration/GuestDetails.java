package bildungslandschaft.conference.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What names a guest and what they told about themselves: all that is deleted when its time has come.
 *
 * @param support what the guest needs to be there, in words; goes earlier than the rest, at once if they do not come
 */
@Embeddable
record GuestDetails(
        String fullName,
        String nameKey,
        String institution,
        @Nullable String job,
        String email,
        String emailKey,
        @Enumerated(EnumType.STRING) Catering catering,

        @Enumerated(EnumType.STRING) @Nullable Travel travel,

        @Column(length = 700) @Nullable String support,
        Boolean photoAllowed,
        Boolean listAllowed) {

    static GuestDetails of(RegistrationRequest request) {
        return new GuestDetails(
                request.fullName(),
                key(request.fullName()),
                request.institution(),
                request.job(),
                request.email(),
                key(request.email()),
                request.catering(),
                request.travel(),
                supportIn(request),
                request.photoAllowed(),
                request.listAllowed());
    }

    GuestDetails withoutSupport() {
        return new GuestDetails(
                fullName,
                nameKey,
                institution,
                job,
                email,
                emailKey,
                catering,
                travel,
                null,
                photoAllowed,
                listAllowed);
    }

    /** By which it is told whether two people typed the same: no case, no doubled blanks. */
    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.GERMAN);
    }

    private static @Nullable String supportIn(RegistrationRequest request) {
        var words = Stream.concat(
                        request.support().stream().map(Support::label), Stream.ofNullable(request.supportNote()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }
}
