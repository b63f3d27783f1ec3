package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conference as everybody may know it who works on it.
 *
 * @param edition the how manieth it is
 * @param moves how often the day was moved
 * @param targets how many guests of each group are wanted
 * @param waivers the strands that it does without
 * @param endReason why it does not take place
 * @param instead what there is instead of it
 */
public record ConferenceView(
        CaseNumber number,
        int edition,
        String motto,
        LocalDate day,
        int moves,
        ConferenceState state,
        Optional<Venue> venue,
        boolean venueLost,
        boolean registrationOpen,
        Map<GuestGroup, Integer> targets,
        List<Waiver> waivers,
        @Nullable String endReason,
        @Nullable Substitute instead) {

    /** E.g. "21. Bildungskonferenz". */
    public String title() {
        return edition + ". Bildungskonferenz";
    }

    /** Where it takes place, unless that is lost or not known yet. */
    public Optional<Venue> place() {
        return venueLost ? Optional.empty() : venue;
    }

    public boolean waives(Strand strand) {
        return waivers.stream().anyMatch(waiver -> waiver.strand() == strand);
    }
}
