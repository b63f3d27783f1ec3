package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeParts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody with a place what has become of a part of the day that is for all of them; tables have their own news. */
@Component
class ProgrammeNews {

    private final Guests guests;
    private final GuestLetters letters;
    private final ProgrammeParts programme;
    private final ConferenceInvitations invitations;

    ProgrammeNews(Guests guests, GuestLetters letters, ProgrammeParts programme, ConferenceInvitations invitations) {
        this.guests = guests;
        this.letters = letters;
        this.programme = programme;
        this.invitations = invitations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProgrammeItemChanged changed) {
        programme
                .line(changed.item())
                .filter(line -> line.entry().kind().plenary())
                .ifPresent(line -> {
                    var conference = invitations.of(changed.conference());
                    guests.findSeated(changed.conference().value())
                            .forEach(guest -> letters.announceProgramme(guest, conference, line, changed.change()));
                });
    }
}
