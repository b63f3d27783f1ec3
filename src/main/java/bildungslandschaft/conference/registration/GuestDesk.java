package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.RegistrationPhase;
import bildungslandschaft.conference.ThemeTable;
import bildungslandschaft.correspondence.MailAddress;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import bildungslandschaft.workflow.TimelineEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests do with their registration, by themselves or through somebody at the office. */
@Service
@Transactional
public class GuestDesk {

    /** The first part of every guest's number, e.g. {@code ANM-2027-0001}. */
    public static final String KIND = "ANM";

    /** How it is noted that somebody at the office has cancelled for the guest; how they were told follows. */
    private static final String ON_BEHALF = "Im Auftrag abgemeldet, mitgeteilt ";

    /** Whoever registers without an account, as the history names them. */
    public static final Actor GUEST = Actor.outside("Gast");

    private static final int DIGITS = 4;

    private final Guests guests;
    private final GuestPlaces places;
    private final GuestJournal journal;
    private final ConferenceInvitations invitations;
    private final CaseRegister register;
    private final RegistrationSettings settings;
    private final Clock clock;

    GuestDesk(
            Guests guests,
            GuestPlaces places,
            GuestJournal journal,
            ConferenceInvitations invitations,
            CaseRegister register,
            RegistrationSettings settings,
            Clock clock) {
        this.guests = guests;
        this.places = places;
        this.journal = journal;
        this.invitations = invitations;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Registers one person; file and process begin together or not at all. Whether there is a place is known at once.
     *
     * @param submission names this one sending: the same again gives the same registration, not a second one
     * @param party of those whom the same contact has registered before; null for the first
     * @throws SettledException if nobody can register any more, or not yet
     * @throws RefusedException if somebody has registered so before, or what was sent cannot be
     */
    public RegistrationReceipt register(
            CaseNumber conference, RegistrationRequest request, UUID submission, @Nullable UUID party, Actor actor) {
        var invitation = invitations.lock(conference);
        // Two clicks at the same moment: the second has waited for the first, and finds it.
        var known = guests.findBySubmission(submission);
        if (known.isPresent()) {
            return receipt(known.get());
        }
        check(invitation, request);
        var number = register.nextNumber(KIND, invitation.day().getYear(), DIGITS);
        var guest = new Guest(
                number,
                conference,
                submission,
                Objects.requireNonNullElseGet(party, UUID::randomUUID),
                guests.lastLine(conference.value()) + 1,
                request,
                clock.instant());
        places.seat(guest, invitation);
        journal.opened(guest, actor);
        return receipt(guest);
    }

    /** Whether this sending has been taken in, and its names not yet deleted. */
    @Transactional(readOnly = true)
    public boolean knows(UUID submission) {
        return guests.findBySubmission(submission).isPresent();
    }

    /** What the guest was told, as it now is. */
    @Transactional(readOnly = true)
    public Optional<RegistrationReceipt> receipt(CaseNumber number) {
        return guests.findById(number.value()).map(this::receipt);
    }

    /** Whether whoever registers now has to wait. */
    @Transactional(readOnly = true)
    public boolean isFull(ConferenceInvitation conference) {
        return places.free(conference) == 0;
    }

    /** Whether somebody who waits gets the place if this guest does not come. */
    @Transactional(readOnly = true)
    public boolean hasFollower(CaseNumber number) {
        return places.hasFollower(journal.guest(number), invitations.of(conferenceOf(number)));
    }

    /** The guest does not come, as they have told the office. */
    public boolean cancelOnBehalf(CaseNumber number, Actor coordinator, String told) {
        return cancel(number, coordinator, ON_BEHALF + told + ".");
    }

    /** Who at the office has cancelled for the guest, and when; empty if nobody has. */
    @Transactional(readOnly = true)
    public Optional<TimelineEntry> cancelledOnBehalf(CaseNumber number) {
        return journal.last(number, ON_BEHALF);
    }

    /** Does not come; answers whether that could still be said. The place goes to whoever waits. */
    public boolean cancel(CaseNumber number, Actor actor, String sentence) {
        places.lockWithFollowers(number);
        var invitation = invitations.lock(conferenceOf(number));
        var guest = journal.guest(number);
        if (!guest.isLive() || invitation.day().isBefore(LocalDate.now(clock))) {
            return false;
        }
        guest.cancel();
        journal.moved(guest, actor, sentence);
        places.fillTables(invitation);
        places.moveUp(invitation);
        return true;
    }

    /** @throws RefusedException if there is no place at that table, or the guest has none at the conference */
    public void rebook(CaseNumber number, UUID table, Actor actor) {
        places.lockWithFollowers(number);
        var invitation = invitations.lock(conferenceOf(number));
        var guest = journal.guest(number);
        if (!guest.isSeated() || invitation.day().isBefore(LocalDate.now(clock))) {
            throw new RefusedException(null, "Sie sind nicht mehr angemeldet, deshalb lässt sich nichts umbuchen.");
        }
        if (table.equals(guest.table())) {
            return;
        }
        var wanted = invitation.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .orElseThrow(() -> new RefusedException("table", "Diesen Tisch gibt es nicht mehr."));
        if (!wanted.hasPlaceBeside(places.taken(invitation.number()).getOrDefault(table, 0L))) {
            throw new RefusedException("table", "Dieser Tisch ist inzwischen voll. Bitte wählen Sie einen anderen.");
        }
        guest.rebook(table);
        journal.noted(guest, actor, "Thementisch gewechselt.");
        places.fillTables(invitation);
    }

    /** Somebody has come to the conference, or was ticked by mistake; answers why not, if that cannot be noted. */
    public Optional<String> checkIn(CaseNumber number, boolean there, Actor coordinator) {
        journal.lock(number);
        var guest = journal.guest(number);
        if (invitations.of(guest.conference()).day().isAfter(LocalDate.now(clock))) {
            return Optional.of("Abhaken können Sie erst am Tag der Konferenz. Es ist nichts geändert.");
        }
        if (!guest.isSeated()) {
            return Optional.of(
                    "Es ist nichts geändert: Der Gast hat keinen Platz, oder die Teilnahme steht schon fest.");
        }
        if (guest.isCheckedIn() != there) {
            guest.checkIn(there);
            journal.noted(guest, coordinator, there ? "Ist da." : "Doch nicht da.");
        }
        return Optional.empty();
    }

    /** What has become of what the guest needs; what that was is nobody else's business. */
    public void support(CaseNumber number, SupportOutcome outcome, Actor coordinator) {
        journal.noted(journal.guest(number), coordinator, "Unterstützung: %s.".formatted(outcome.label()));
    }

    private RegistrationReceipt receipt(Guest guest) {
        var tables = invitations.of(guest.conference()).tables().stream()
                .collect(Collectors.toMap(ThemeTable::id, ThemeTable::title));
        var table = guest.table();
        var missed = guest.wishes().stream()
                .takeWhile(wish -> guest.isSeated() && !wish.equals(table))
                .filter(tables::containsKey)
                .map(tables::get)
                .toList();
        var conference = guest.conference().value();
        return new RegistrationReceipt(
                guest.number(),
                guest.party(),
                table == null ? null : tables.get(table),
                missed,
                !guest.wishes().isEmpty(),
                guest.isWaiting() ? guests.countWaitingUntil(conference, guest.line()) : null);
    }

    private void check(ConferenceInvitation invitation, RegistrationRequest request) {
        if (invitation.phase() != RegistrationPhase.OPEN) {
            throw new SettledException("Die Anmeldung ist zurzeit nicht offen. Es ist nichts gespeichert.");
        }
        if (MailAddress.typed(request.email()).isEmpty()) {
            throw new RefusedException("email", "An diese Adresse können wir nicht schreiben. Bitte prüfen Sie sie.");
        }
        checkWishes(request.wishes(), invitation.tables());
        if (request.asksForSupport() && !request.supportAllowed()) {
            throw new RefusedException(
                    "supportAllowed",
                    "Bitte erlauben Sie uns, diese Angaben zu speichern, oder nehmen Sie sie heraus.");
        }
        var conference = invitation.number().value();
        var email = GuestDetails.key(request.email());
        if (guests.isLive(conference, email, GuestDetails.key(request.fullName()))) {
            throw new RefusedException(
                    null,
                    "Mit diesem Namen und dieser E-Mail-Adresse gibt es schon eine Anmeldung. Die Bestätigung ist in"
                            + " dem Postfach; Sie müssen nichts weiter tun.");
        }
        if (guests.countLiveBy(conference, email) >= settings.mostPerContact()) {
            throw new RefusedException(
                    "email",
                    "Mit dieser E-Mail-Adresse sind schon %d Personen angemeldet. Für eine größere Gruppe rufen Sie uns bitte an."
                            .formatted(settings.mostPerContact()));
        }
    }

    private static void checkWishes(List<UUID> wishes, List<ThemeTable> tables) {
        if (new HashSet<>(wishes).size() < wishes.size()) {
            throw new RefusedException("secondWish", "Bitte nennen Sie jeden Tisch nur einmal.");
        }
        var known = tables.stream().map(ThemeTable::id).toList();
        if (!known.containsAll(wishes)) {
            throw new RefusedException("firstWish", "Diesen Tisch gibt es nicht mehr. Bitte wählen Sie einen anderen.");
        }
    }

    private CaseNumber conferenceOf(CaseNumber guest) {
        return new CaseNumber(guests.findConferenceOf(guest.value()).orElseThrow());
    }
}
