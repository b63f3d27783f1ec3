package bildungslandschaft.conference.registration;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens with a guest: file, register, timeline, log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GuestJournal {

    private static final Logger log = LoggerFactory.getLogger(GuestJournal.class);

    private final Guests guests;
    private final CaseRegister register;
    private final Timeline timeline;
    private final Directory directory;
    private final Clock clock;

    GuestJournal(Guests guests, CaseRegister register, Timeline timeline, Directory directory, Clock clock) {
        this.guests = guests;
        this.register = register;
        this.timeline = timeline;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Waits until nobody else acts on the guest. Whoever needs the conference too takes it afterwards, so that nobody waits
     * for somebody who waits for them.
     */
    void lock(CaseNumber number) {
        register.lock(number);
    }

    Guest guest(CaseNumber number) {
        return guests.findById(number.value()).orElseThrow(() -> new IllegalStateException("no guest " + number));
    }

    /** The last time that something was noted which begins with these words. */
    Optional<TimelineEntry> last(CaseNumber number, String words) {
        return timeline.of(number).stream()
                .filter(entry -> entry.sentence().startsWith(words))
                .findFirst();
    }

    void opened(Guest guest, Actor actor) {
        var unit = guest.ags() == null
                ? null
                : directory
                        .unitOf(guest.ags(), LocalDate.now(clock))
                        .map(AdministrativeUnit::code)
                        .orElse(null);
        register.open(guest.number(), unit, guest.state());
        noted(guest, actor, "Zur Konferenz %s angemeldet.".formatted(guest.conference()));
    }

    void moved(Guest guest, Actor actor, String sentence) {
        register.reach(guest.number(), guest.state());
        noted(guest, actor, sentence);
    }

    /** Saves the guest, from which on its events are told. */
    void noted(Guest guest, Actor actor, String sentence) {
        timeline.note(guest.number(), actor, sentence);
        log.info("{} {}", guest.number(), guest.state());
        guests.save(guest);
    }
}
