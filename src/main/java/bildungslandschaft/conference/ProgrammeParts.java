package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
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
 * What becomes of a part of the day through whoever is asked for it. It does not wait for others who make the programme:
 * who of two comes second finds the part changed.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProgrammeParts {

    private final Conferences conferences;
    private final ProgrammeItems items;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeParts(
            Conferences conferences,
            ProgrammeItems items,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conferences = conferences;
        this.items = items;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConferenceView conference(CaseNumber number) {
        return conferences.findById(number.value()).orElseThrow().view();
    }

    /** Empty if the part has been taken out since. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeLine> line(UUID id) {
        return items.findById(id).map(ProgrammeItem::line);
    }

    /** What the parts of a conference's day are called, by their id. */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(CaseNumber conference) {
        return items.findByConferenceOrderByStartsAtAscTitleAsc(conference.value()).stream()
                .collect(Collectors.toMap(ProgrammeItem::id, ProgrammeItem::title));
    }

    /** Somebody has agreed, or cancelled. */
    public void settle(UUID id, ProgrammeState reached, Actor actor) {
        items.findById(id).filter(item -> item.state() != reached).ifPresent(item -> {
            item.settle(reached);
            save(item, actor);
        });
    }

    /** Nobody agrees, and it is held without anybody, or not at all. */
    public void doWithoutPerson(UUID id, boolean drop, Actor actor) {
        items.findById(id).ifPresent(item -> {
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
        items.findById(id).ifPresent(item -> {
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

    private void save(ProgrammeItem item, Actor actor) {
        item.changedBy(actor.name(), clock.instant());
        items.save(item);
    }

    private void tell(ProgrammeItem item, ProgrammeItemChanged.Change change, Actor actor) {
        timeline.note(
                item.conference(), actor, "%s: %s.".formatted(change.label(), ProgrammeClashes.isolated(item.title())));
        events.publishEvent(new ProgrammeItemChanged(item.conference(), item.id(), change));
    }
}
