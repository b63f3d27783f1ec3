package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.CaseRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets go of guests' data in time: support soon after the conference, names later; the figures stay. */
@Service
public class GuestRetention {

    private static final Logger log = LoggerFactory.getLogger(GuestRetention.class);

    private final Guests guests;
    private final ConferenceInvitations invitations;
    private final Correspondence correspondence;
    private final CaseRegister register;
    private final CaseRounds rounds;
    private final RegistrationSettings settings;

    GuestRetention(
            Guests guests,
            ConferenceInvitations invitations,
            Correspondence correspondence,
            CaseRegister register,
            CaseRounds rounds,
            RegistrationSettings settings) {
        this.guests = guests;
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.register = register;
        this.rounds = rounds;
        this.settings = settings;
    }

    /** Every night: what was kept long enough goes, with mails, links and history; answers how many guests that were. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Berlin")
    public int forgetDue() {
        var due = guests.findNamed(invitations.overFor(settings.keepGuests())).stream()
                .map(Guest::number)
                .toList();
        int forgotten = rounds.each(due, this::forget);
        guests.forgetSupport(invitations.overFor(settings.keepSupport()));
        log.info("{} conference guests forgotten on their date", forgotten);
        return forgotten;
    }

    private void forget(CaseNumber number) {
        correspondence.forget(number.value());
        register.forget(number);
        guests.findById(number.value()).ifPresent(Guest::forget);
    }
}
