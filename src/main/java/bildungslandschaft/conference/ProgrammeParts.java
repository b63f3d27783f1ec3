package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a part of the day through whoever is asked for it. It happens under the lock under which the programme
 * is made and the places at its tables are given; whoever asks for it holds the file on the person already.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProgrammeParts {

    private final Conferences conferences;
    private final ProgrammeItems items;
    private final Timetables timetables;
    private final CaseRegister register;
    private final Timeline timeline;
    private final ConferenceGuests guests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeParts(
            Conferences conferences,
            ProgrammeItems items,
            Timetables timetables,
            CaseRegister register,
            Timeline timeline,
            ConferenceGuests guests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.items = items;
        this.timetables = timetables;
        this.register = register;
        this.timeline = timeline;
        this.guests = guests;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConferenceView conference(CaseNumber number) {
        return conferences.findById(number.value()).orElseThrow().view();
    }

    /** The same once nobody else acts on it; read for the first time then, and after the file on the person. */
    public ConferenceView lock(CaseNumber number) {
        register.lock(number);
        return conference(number);
    }

    /** Empty if the part has been taken out since. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeLine> line(UUID id) {
        return items.findById(id).map(ProgrammeItem::line);
    }

    /** Where a part takes place; empty too while its room is one of a venue to which nobody goes any more. */
    @Transactional(readOnly = true)
    public Optional<String> room(UUID id) {
        return items.findById(id)
                .filter(item -> timetables
                        .findById(item.conference().value())
                        .map(Timetable::frame)
                        .map(frame -> frame.isAtPlaceOf(conference(item.conference())))
                        .orElse(true))
                .map(ProgrammeItem::room);
    }

    /** What the parts of a conference's day are called, by their id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(CaseNumber conference) {
        return items.findByConferenceOrderByStartsAtAscTitleAsc(conference.value()).stream()
                .collect(Collectors.toMap(ProgrammeItem::id, ProgrammeItem::title));
    }

    /** Somebody has agreed, or cancelled. */
    public void settle(UUID id, ProgrammeState reached, Actor actor) {
        begin(id).filter(item -> item.state() != reached).ifPresent(item -> {
            item.settle(reached);
            save(item, actor);
        });
    }

    /** Nobody agrees, and it is held without anybody, or not at all. */
    public void doWithoutPerson(UUID id, boolean drop, Actor actor) {
        beginWithGuests(id).ifPresent(item -> {
            item.doWithoutPerson();
            if (drop) {
                item.settle(ProgrammeState.DROPPED);
            }
            save(item, actor);
            if (drop) {
                tell(item, ProgrammeItemChanged.Change.DROPPED, actor);
            }
        });
    }

    /** Plan B: the part is not what was announced. */
    public void adapt(UUID id, ProgrammeItemChanged.Change change, Actor actor) {
        beginWithGuests(id).ifPresent(item -> {
            switch (change) {
                case OTHER_PERSON -> item.settle(ProgrammeState.CONFIRMED);
                case ONLINE -> {
                    item.settle(ProgrammeState.CONFIRMED);
                    item.goOnline();
                }
                case DROPPED -> item.settle(ProgrammeState.DROPPED);
                case REARRANGED, MOVED -> item.doWithoutPerson();
            }
            save(item, actor);
            tell(item, change, actor);
        });
    }

    /** What becomes of a table may give guests another one; their files come before the conference. */
    private Optional<ProgrammeItem> beginWithGuests(UUID id) {
        items.findConferenceOf(id).map(CaseNumber::new).ifPresent(guests::lock);
        return begin(id);
    }

    /** Empty if the part has been taken out, if only while this waited. */
    private Optional<ProgrammeItem> begin(UUID id) {
        return items.findConferenceOf(id).map(CaseNumber::new).flatMap(conference -> {
            register.lock(conference);
            return items.findById(id);
        });
    }

    private void save(ProgrammeItem item, Actor actor) {
        item.changedBy(actor.name(), clock.instant());
        items.save(item);
    }

    private void tell(ProgrammeItem item, ProgrammeItemChanged.Change change, Actor actor) {
        timeline.note(
                item.conference(), actor, "%s: %s.".formatted(change.label(), ProgrammeClashes.isolated(item.title())));
        events.publishEvent(new ProgrammeItemChanged(item.conference(), item.id(), change));
        events.publishEvent(new TablesChanged(item.conference()));
    }
}
