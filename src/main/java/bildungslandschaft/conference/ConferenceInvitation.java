package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What guests may know of a conference.
 *
 * @param places how many guests there is room for
 * @param targets how many of each group are wanted
 * @param registrationEnd the last day on which anybody can register
 * @param instead what there is if it does not take place
 */
public record ConferenceInvitation(
        CaseNumber number,
        String title,
        String motto,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        Optional<Venue> venue,
        int places,
        Map<GuestGroup, Integer> targets,
        List<ThemeTable> tables,
        RegistrationPhase phase,
        LocalDate registrationEnd,
        @Nullable Substitute instead) {

    public ConferenceInvitation {
        targets = Map.copyOf(targets);
        tables = List.copyOf(tables);
    }

    /** Where it is, in one line; as long as nobody knows, that. */
    public String place() {
        return venue.map(Venue::inOneLine).orElse("Der Ort steht noch nicht fest");
    }
}
