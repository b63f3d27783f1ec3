package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Conferences as their guests know them: without an account, and without a word on how they are planned. */
@Service
@Transactional(readOnly = true)
public class ConferenceInvitations {

    private final Conferences conferences;
    private final ConferenceSteps steps;
    private final ProgrammeItems programme;
    private final Timetables timetables;
    private final BackwardPlan plan;
    private final ConferenceSettings settings;
    private final CaseRegister register;
    private final Clock clock;

    ConferenceInvitations(
            Conferences conferences,
            ConferenceSteps steps,
            ProgrammeItems programme,
            Timetables timetables,
            BackwardPlan plan,
            ConferenceSettings settings,
            CaseRegister register,
            Clock clock) {
        this.conferences = conferences;
        this.steps = steps;
        this.programme = programme;
        this.timetables = timetables;
        this.plan = plan;
        this.settings = settings;
        this.register = register;
        this.clock = clock;
    }

    /** The conference, if people outside of the office may know of it. */
    public Optional<ConferenceInvitation> find(CaseNumber number) {
        return conferences
                .findById(number.value())
                .map(this::invitation)
                .filter(found -> found.phase() != RegistrationPhase.UNANNOUNCED);
    }

    /** The conference, which has to exist. */
    public ConferenceInvitation of(CaseNumber number) {
        return invitation(conferences.findById(number.value()).orElseThrow());
    }

    /** The same once nobody else gives away its places; keeps others waiting until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConferenceInvitation lock(CaseNumber number) {
        register.lock(number);
        return of(number);
    }

    /** Numbers of the conferences that have been over for that long. */
    public List<String> overFor(Period kept) {
        return conferences.findByDayLessThanEqual(LocalDate.now(clock).minus(kept)).stream()
                .map(file -> file.number().value())
                .toList();
    }

    private ConferenceInvitation invitation(Conference file) {
        var view = file.view();
        var parts = programme.findByConferenceOrderByStartsAtAscTitleAsc(
                view.number().value());
        var laid = timetables.findById(view.number().value()).map(Timetable::frame);
        var rooms = laid.filter(frame -> frame.isAtPlaceOf(view));
        // Tables alone do not tell when one should be there.
        var day = parts.stream().anyMatch(part -> part.kind() != ProgrammeKind.THEME_TABLE)
                ? parts
                : List.<ProgrammeItem>of();
        return new ConferenceInvitation(
                view.number(),
                view.title(),
                view.motto(),
                view.day(),
                laid.map(ConferenceFrame::opensAt).orElseGet(() -> startOf(day)),
                laid.map(ConferenceFrame::closesAt).orElseGet(() -> endOf(day)),
                view.place(),
                view.venue()
                        .map(venue -> placesIn(venue, rooms, parts))
                        .orElseGet(() -> view.targets().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                view.targets(),
                parts.stream()
                        .filter(part -> part.kind() == ProgrammeKind.THEME_TABLE)
                        .filter(part -> part.state() != ProgrammeState.DROPPED)
                        .map(part -> new ThemeTable(
                                part.id(),
                                part.title(),
                                placesAt(part, rooms),
                                laid.isPresent() && rooms.isEmpty() ? null : part.room(),
                                part.startsAt(),
                                part.endsAt()))
                        .toList(),
                phaseOf(file),
                plan.registrationEnd(view.day()),
                view.instead());
    }

    /** No more than sit in its room, whatever is said of the table. */
    private static @Nullable Integer placesAt(ProgrammeItem table, Optional<ConferenceFrame> rooms) {
        var own = table.capacity();
        var room = Optional.ofNullable(table.room())
                .flatMap(name -> rooms.flatMap(frame -> frame.room(name)))
                .map(ConferenceRoom::capacity);
        return room.isEmpty() || own != null && own <= room.get() ? own : room.get();
    }

    private LocalTime startOf(List<ProgrammeItem> parts) {
        return parts.stream()
                .map(ProgrammeItem::startsAt)
                .min(Comparator.naturalOrder())
                .orElse(settings.startsAt());
    }

    private LocalTime endOf(List<ProgrammeItem> parts) {
        return parts.stream()
                .map(ProgrammeItem::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(settings.endsAt());
    }

    /** No more than fit into the room in which all of them come together. */
    private static int placesIn(Venue venue, Optional<ConferenceFrame> rooms, List<ProgrammeItem> parts) {
        var needs = new RoomNeeds(parts.stream().map(ProgrammeItem::line).toList(), Attendance.NOBODY);
        return rooms.flatMap(needs::plenaryPlaces)
                .map(smallest -> Math.min(smallest, venue.capacity()))
                .orElse(venue.capacity());
    }

    private RegistrationPhase phaseOf(Conference file) {
        return switch (file.state()) {
            case DRAFTED, AWAITING_RESOLUTION, IN_DOUBT, SUSPENDED -> RegistrationPhase.UNANNOUNCED;
            case CANCELLED -> wasAnnounced(file) ? RegistrationPhase.CALLED_OFF : RegistrationPhase.UNANNOUNCED;
            case RESOLVED, AWAITING_BUDGET -> RegistrationPhase.AHEAD;
            case REHEARSED, HELD, COMPLETED -> RegistrationPhase.CLOSED;
            case IN_PREPARATION -> inPreparation(file);
        };
    }

    /** The date is sent before anybody can register, so whoever has registered knows of it in any case. */
    private boolean wasAnnounced(Conference file) {
        return file.programmeSettled()
                || steps.findById(new ConferenceStep.Key(file.number().value(), PlanStep.SEND_SAVE_THE_DATE))
                        .filter(ConferenceStep::isDone)
                        .isPresent();
    }

    private RegistrationPhase inPreparation(Conference file) {
        boolean over = LocalDate.now(clock).isAfter(plan.registrationEnd(file.day()));
        if (over || file.waives(Strand.INVITATION)) {
            return RegistrationPhase.CLOSED;
        }
        if (file.view().registrationOpen()) {
            return RegistrationPhase.OPEN;
        }
        // Once the tables are being filled it stays closed, even if the day is moved away from it.
        boolean tablesBegun = steps.findById(
                        new ConferenceStep.Key(file.number().value(), PlanStep.ASSIGN_TABLES))
                .isPresent();
        return tablesBegun ? RegistrationPhase.CLOSED : RegistrationPhase.AHEAD;
    }
}
