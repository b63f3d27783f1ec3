package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.ProgrammeItemChanged;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everybody with a place what has become of a part of the day that is for all of them; tables have their own news.
 * They may be hundreds: whoever plans does not wait for that, nor is their change undone by one mail that cannot be written.
 */
@Component
class ProgrammeNews {

    private static final Logger log = LoggerFactory.getLogger(ProgrammeNews.class);

    /** So long nobody else writes what a node has begun. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** Then it is no news any more. */
    private static final Duration STALE = Duration.ofDays(1);

    private final Guests guests;
    private final GuestLetters letters;
    private final ProgrammeParts programme;
    private final ConferenceInvitations invitations;
    private final ApplicationEventPublisher events;
    private final IncompleteEventPublications publications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProgrammeNews(
            Guests guests,
            GuestLetters letters,
            ProgrammeParts programme,
            ConferenceInvitations invitations,
            ApplicationEventPublisher events,
            IncompleteEventPublications publications,
            TransactionTemplate transaction,
            Clock clock) {
        this.guests = guests;
        this.letters = letters;
        this.programme = programme;
        this.invitations = invitations;
        this.events = events;
        this.publications = publications;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ProgrammeItemChanged changed) {
        programme
                .line(changed.item())
                .filter(line -> line.entry().kind().plenary())
                .ifPresent(line -> events.publishEvent(new NewsDue(UUID.randomUUID(), changed)));
    }

    /** Each guest by themselves: what is written stays written, and is not written again when this is repeated. */
    // The id keeps publications deliverable when the method is renamed.
    @ApplicationModuleListener(id = "conference.programme-news", propagation = Propagation.NOT_SUPPORTED)
    void on(NewsDue due) {
        var failed = guests.findNumbersOfSeated(due.changed().conference().value()).stream()
                .filter(number -> !isTold(due, number))
                .toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("News of the programme not written to %s".formatted(failed));
        }
    }

    /** What a killed node left, or what could not be written. */
    @Scheduled(
            initialDelayString = "${bildungslandschaft.conference.registration.news-round:PT5M}",
            fixedDelayString = "${bildungslandschaft.conference.registration.news-round:PT5M}")
    void makeRound() {
        Instant now = clock.instant();
        publications.resubmitIncompletePublications(publication -> publication.getEvent() instanceof NewsDue
                && publication.getPublicationDate().isBefore(now.minus(LEASE))
                && publication.getPublicationDate().isAfter(now.minus(STALE)));
    }

    private boolean isTold(NewsDue due, String number) {
        try {
            transaction.executeWithoutResult(status -> tell(due, new CaseNumber(number)));
            return true;
        } catch (RuntimeException failure) {
            // The class says enough: messages may quote what a guest has typed.
            log.warn(
                    "{} not told of the programme ({})",
                    number,
                    failure.getClass().getSimpleName());
            return false;
        }
    }

    private void tell(NewsDue due, CaseNumber number) {
        var changed = due.changed();
        guests.findById(number.value())
                .filter(Guest::isSeated)
                .ifPresent(guest -> programme
                        .line(changed.item())
                        .ifPresent(line -> letters.announceProgramme(
                                guest, invitations.of(changed.conference()), line, changed.change(), due.id())));
    }

    /** @param id tells one change from the next of the same part, and not one try from the next */
    record NewsDue(UUID id, ProgrammeItemChanged changed) {}
}
