package bildungslandschaft.rollout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a Kita says when it registers (form F-RO-5); see {@link Registration}. */
public record RegistrationReply(
        Integer children,
        @Nullable Integer schoolchildren,
        Integer staff,
        @Nullable String names,
        @Nullable String needs,
        boolean photosAllowed,
        boolean consent) {

    Registration on(LocalDate day) {
        return new Registration(children, schoolchildren, staff, names, needs, photosAllowed, day);
    }
}
