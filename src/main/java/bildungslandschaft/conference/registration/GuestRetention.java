package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.workflow.CaseRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of guests' data in time: support soon after the conference, names later; the figures stay. */
@Service
@Transactional
public class GuestRetention {

    private static final Logger log = LoggerFactory.getLogger(GuestRetention.class);

    private final Guests guests;
    private final ConferenceInvitations invitations;
    private final Correspondence correspondence;
    private final CaseRegister register;
    private final RegistrationSettings settings;

    GuestRetention(
            Guests guests,
            ConferenceInvitations invitations,
            Correspondence correspondence,
            CaseRegister register,
            RegistrationSettings settings) {
        this.guests = guests;
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.register = register;
        this.settings = settings;
    }

    /** Every night: what was kept long enough goes, with mails, links and history; answers how many guests that were. */
    @Scheduled(cron = "${bildungslandschaft.conference.registration.deletion:0 40 3 * * *}", zone = "Europe/Berlin")
    public int forgetDue() {
        guests.forgetSupport(invitations.overFor(settings.keepSupport()));
        var due = guests.findNamed(invitations.overFor(settings.keepGuests()));
        due.forEach(guest -> {
            correspondence.forget(guest.number().value());
            register.forget(guest.number());
            guest.forget();
            guests.save(guest);
        });
        log.info("{} conference guests forgotten on their date", due.size());
        return due.size();
    }
}
