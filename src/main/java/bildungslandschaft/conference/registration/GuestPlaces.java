package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.RegistrationPhase;
import bildungslandschaft.conference.TablesChanged;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.conference.VenueTaken;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places of a conference and of its tables. Whoever gives one away holds the lock of the conference. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GuestPlaces {

    private final Guests guests;
    private final ConferenceInvitations invitations;
    private final GuestDeadlines deadlines;
    private final GuestJournal journal;
    private final Clock clock;

    GuestPlaces(
            Guests guests,
            ConferenceInvitations invitations,
            GuestDeadlines deadlines,
            GuestJournal journal,
            Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Waits until nobody acts on the guest, nor on those who may get the place at the table that the guest leaves. Whoever
     * has none leaves none, and waits for nobody else: so no two wait for each other.
     */
    void lockWithFollowers(CaseNumber number) {
        journal.lock(number);
        if (guests.sitsAtTable(number.value())) {
            guests.findConferenceOf(number.value()).stream()
                    .flatMap(conference -> guests.findNumbersOfSeekers(conference).stream())
                    .forEach(follower -> journal.lock(new CaseNumber(follower)));
        }
    }

    /** Gives the guest a place if one is free; otherwise they wait. */
    void seat(Guest guest, ConferenceInvitation conference) {
        if (free(conference) > 0) {
            guest.seat(tableFor(guest, conference, taken(conference.number())));
        }
    }

    /** Gives what is free to those who wait, the first in line first. Shortly before the day nobody moves up any more. */
    void moveUp(ConferenceInvitation conference) {
        int free = free(conference);
        if (free > 0 && stillMovesUp(conference) && conference.phase() != RegistrationPhase.CALLED_OFF) {
            var taken = taken(conference.number());
            for (var next : guests.findFirstInLine(conference.number().value(), free)) {
                var table = tableFor(next, conference, taken);
                next.seat(table);
                if (table != null) {
                    taken.merge(table, 1L, Long::sum);
                }
                guests.save(next);
            }
        }
    }

    /** Whether somebody who waits gets the place of a guest who does not come. */
    boolean hasFollower(Guest leaving, ConferenceInvitation conference) {
        var waiting = guests.findFirstInLine(conference.number().value(), 1);
        boolean freesOne = guests.countSeated(conference.number().value()) <= conference.places();
        return leaving.isSeated() && freesOne && !waiting.isEmpty() && stillMovesUp(conference);
    }

    private boolean stillMovesUp(ConferenceInvitation conference) {
        return clock.instant().isBefore(deadlines.waitingEnd(conference.day()));
    }

    /** Another place may be larger. */
    @EventListener
    void moveUp(VenueTaken venue) {
        moveUp(invitations.lock(venue.number()));
    }

    @EventListener
    void fillTables(TablesChanged tables) {
        var conference = invitations.of(tables.conference());
        // Whoever has a place already comes before those who get one now.
        fillTables(conference);
        moveUp(conference);
    }

    /**
     * A place at a table is free: those who sit at none, or at one that is gone, get the dearest of their wishes at which
     * there is one, the first in line first. Whoever has a table keeps it. On the day itself nobody reads mail any more.
     */
    void fillTables(ConferenceInvitation conference) {
        if (conference.tables().isEmpty() || !conference.day().isAfter(LocalDate.now(clock))) {
            return;
        }
        var tables = conference.tables().stream().map(ThemeTable::id).toList();
        var taken = taken(conference.number());
        guests.findAllOf(conference.number().value()).stream()
                .filter(guest -> guest.isSeated() && !tables.contains(guest.table()))
                .forEach(guest -> {
                    var table = tableFor(guest, conference, taken);
                    if (table != null) {
                        guest.rebook(table);
                        taken.merge(table, 1L, Long::sum);
                        journal.noted(
                                guest, Actor.software(), "Am gewünschten Thementisch ist ein Platz frei geworden.");
                    }
                });
    }

    /** How many sit at each table that anybody sits at. */
    Map<UUID, Long> taken(CaseNumber conference) {
        return guests.countAtTables(conference.value()).stream()
                .collect(Collectors.toMap(Guests.Taken::getTable, Guests.Taken::getGuests, Long::sum, HashMap::new));
    }

    /** The dearest of the wished tables at which there is a place. */
    private static @Nullable UUID tableFor(Guest guest, ConferenceInvitation conference, Map<UUID, Long> taken) {
        var tables = conference.tables().stream().collect(Collectors.toMap(ThemeTable::id, Function.identity()));
        return guest.wishes().stream()
                .map(tables::get)
                .filter(table -> table != null && table.hasPlaceBeside(taken.getOrDefault(table.id(), 0L)))
                .map(ThemeTable::id)
                .findFirst()
                .orElse(null);
    }

    int free(ConferenceInvitation conference) {
        return (int) Math.max(
                0, conference.places() - guests.countSeated(conference.number().value()));
    }
}
