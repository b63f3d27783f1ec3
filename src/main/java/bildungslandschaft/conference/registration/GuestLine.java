package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One guest as those read it who look after guests.
 *
 * @param name null once it has been deleted
 * @param place in the waiting list from 1; null for whoever does not wait
 * @param table title of the table the guest sits at
 * @param support what the guest needs to be there
 * @param live whether the registration still counts
 */
public record GuestLine(
        CaseNumber number,
        @Nullable String name,
        @Nullable String institution,
        @Nullable String job,
        @Nullable String email,
        String group,
        String municipality,
        GuestState state,
        @Nullable Long place,
        @Nullable String table,
        @Nullable String catering,
        @Nullable String travel,
        @Nullable String support,
        boolean photoAllowed,
        boolean listAllowed,
        boolean checkedIn,
        boolean live,
        LocalDate registeredOn) {}
