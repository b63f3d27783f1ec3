package bildungslandschaft.counselling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The person seeking advice (ratsuchende Person). Stands nowhere but in the case file, and goes with it. */
@Embeddable
public record Client(
        @Nullable String firstName,
        @Nullable String lastName,
        @Enumerated(EnumType.STRING) @Nullable ContactChannel contactChannel,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city) {

    /** First and last name as far as told, or "Person ohne Namen". */
    public String displayName() {
        if (lastName == null) {
            return "Person ohne Namen";
        }
        return firstName == null ? lastName : firstName + " " + lastName;
    }

    /** For lists: the first letter of the last name is enough to recognise one's own case. */
    String shortName() {
        if (lastName == null) {
            return displayName();
        }
        var initial = lastName.substring(0, lastName.offsetByCodePoints(0, 1)) + ".";
        return firstName == null ? initial : firstName + " " + initial;
    }

    /** E-mail address, number or postal address: whichever the person chose. */
    public String contact() {
        if (contactChannel == ContactChannel.EMAIL && email != null) {
            return email;
        }
        if (contactChannel == ContactChannel.PHONE && phone != null) {
            return phone;
        }
        return "%s, %s %s".formatted(street, postcode, city);
    }
}
