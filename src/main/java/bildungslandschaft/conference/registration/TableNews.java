package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ProgrammeItemChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who sit at a theme table what has become of it, and nobody else. */
@Component
class TableNews {

    private final Guests guests;
    private final GuestLetters letters;

    TableNews(Guests guests, GuestLetters letters) {
        this.guests = guests;
        this.letters = letters;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProgrammeItemChanged changed) {
        guests.findAt(changed.conference().value(), changed.item())
                .forEach(guest -> letters.announceTable(guest, changed.change()));
    }
}
