package bildungslandschaft.conference;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens on a conference's day, laid down by several people who may be at it at the same time. */
@Service
@Transactional
public class Programme {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ConferenceJournal journal;
    private final ProgrammeItems items;
    private final Timetables timetables;
    private final ConferenceSteps steps;
    private final ProgrammeSheets sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programme(
            ConferenceJournal journal,
            ProgrammeItems items,
            Timetables timetables,
            ConferenceSteps steps,
            ProgrammeSheets sheets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journal = journal;
        this.items = items;
        this.timetables = timetables;
        this.steps = steps;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a part of the day.
     *
     * @param id names this one sending: the same again adds nothing
     * @param meant whether the planner has read what it contradicts
     */
    public void add(CaseNumber number, UUID id, ProgrammeEntry entry, boolean meant, Actor planner) {
        var file = ahead(journal.beginWithGuests(number));
        if (items.findById(id).isPresent()) {
            return;
        }
        check(number, entry);
        checkContradictions(number, id, entry, meant);
        var item = new ProgrammeItem(id, number, entry);
        item.changedBy(planner.name(), clock.instant());
        items.save(item);
        tell(file, "Neu im Programm: %s.".formatted(ProgrammeClashes.isolated(entry.title())), planner);
        needPerson(item);
        events.publishEvent(new TablesChanged(number));
    }

    /**
     * @param seen the version on which the change is based
     * @param meant whether the planner has read what it contradicts
     * @throws SettledException if somebody else has changed it since
     */
    public void change(UUID id, int seen, ProgrammeEntry entry, boolean meant, Actor planner) {
        var file = ahead(journal.beginWithGuests(conferenceOf(id)));
        var item = items.findById(id).orElseThrow(Programme::gone);
        var before = item.line();
        if (before.entry().equals(entry)) {
            return;
        }
        if (before.version() != seen) {
            throw new SettledException(faster("diesen Programmpunkt", before.changedBy(), before.changedAt()));
        }
        check(file.number(), entry);
        checkContradictions(file.number(), id, entry, meant);
        boolean needed = item.needsPerson();
        if (needed && !(entry.needsPerson() && !entry.dropped())) {
            // Before the part is touched, as others do who act on both.
            events.publishEvent(new PersonNotNeeded(file.number(), id));
        }
        item.lay(entry);
        item.changedBy(planner.name(), clock.instant());
        items.save(item);
        announce(file, before, item, planner);
        if (!needed) {
            needPerson(item);
        }
        // Whatever it is, here as in the others: there may be places for more guests now.
        events.publishEvent(new TablesChanged(file.number()));
    }

    /** Takes a part out as if it had never been there; one that somebody has booked is dropped instead. */
    public void remove(UUID id, Actor planner) {
        var file = ahead(journal.beginWithGuests(conferenceOf(id)));
        var item = items.findById(id).orElseThrow(Programme::gone);
        if (file.programmeSettled()) {
            sheets.booked(file, id).ifPresent(why -> {
                throw new RefusedException(
                        null, why + " Setzen Sie den Stand auf „entfällt“, dann erfahren es alle Betroffenen.");
            });
        }
        if (item.needsPerson()) {
            events.publishEvent(new PersonNotNeeded(file.number(), id));
        }
        items.delete(item);
        events.publishEvent(new TablesChanged(file.number()));
        tell(file, "Aus dem Programm genommen: %s.".formatted(ProgrammeClashes.isolated(item.title())), planner);
    }

    /**
     * Lays down from when to when the day lasts and which rooms there are.
     *
     * @param renamed the new names of rooms by their old ones; the parts in them follow
     * @throws RefusedException at the old name of a room that is still needed as it was
     */
    public void arrange(
            CaseNumber number,
            int seen,
            LocalTime from,
            LocalTime to,
            List<ConferenceRoom> rooms,
            Map<String, String> renamed,
            Actor planner) {
        var file = ahead(journal.beginWithGuests(number));
        var timetable = timetables.findById(number.value()).orElse(null);
        var before = timetable == null ? ConferenceFrame.USUAL : timetable.frame();
        if (before.version() != seen) {
            if (before.rooms().equals(rooms)
                    && before.opensAt().equals(from)
                    && before.closesAt().equals(to)) {
                return;
            }
            throw new SettledException(faster("Räume und Zeiten", before.changedBy(), before.changedAt()));
        }
        checkGuests(file, before, rooms, renamed);
        for (var item : items.findByConferenceOrderByStartsAtAscTitleAsc(number.value())) {
            var room = item.room();
            if (room != null) {
                var now = renamed.getOrDefault(room, room);
                if (rooms.stream().noneMatch(each -> each.name().equals(now))) {
                    throw new RefusedException(
                            room,
                            "Im Raum „%s“ liegt noch „%s“. Bitte geben Sie dem Programmpunkt zuerst einen anderen Raum."
                                    .formatted(room, ProgrammeClashes.isolated(item.title())));
                }
                item.moveTo(now);
                items.save(item);
            }
        }
        var laid = timetable == null ? new Timetable(number) : timetable;
        laid.lay(from, to, rooms, planner.name(), clock.instant());
        timetables.save(laid);
        // A table has no more places than its room, so there may be more of them now.
        events.publishEvent(new TablesChanged(number));
    }

    /** Whoever has been given a place somewhere is not sent away by a number. */
    private void checkGuests(
            Conference file, ConferenceFrame before, List<ConferenceRoom> rooms, Map<String, String> renamed) {
        var needs = sheets.roomNeeds(file);
        for (var room : before.rooms()) {
            var name = renamed.getOrDefault(room.name(), room.name());
            rooms.stream()
                    .filter(after -> after.name().equals(name))
                    .flatMap(after -> needs.exceededIn(room, after).stream())
                    .findFirst()
                    .ifPresent(sentence -> {
                        throw new RefusedException(
                                room.name(),
                                sentence + " Bitte geben Sie dem Programmpunkt zuerst einen anderen Raum.");
                    });
        }
    }

    /** The concept stands: whoever is needed for it can be asked from now on. */
    public void draft(CaseNumber number, String concept, Actor projectManager) {
        var file = journal.begin(number);
        journal.record(number, PlanStep.DRAFT_PROGRAMME, concept);
        items.findByConferenceOrderByStartsAtAscTitleAsc(number.value()).stream()
                .filter(ProgrammeItem::needsPerson)
                .forEach(item -> events.publishEvent(new PersonNeeded(number, item.id())));
        journal.moved(file, projectManager, "„%s“ ist erledigt.".formatted(PlanStep.DRAFT_PROGRAMME.label()));
    }

    /** @throws RefusedException as long as something does not fit together */
    public void compile(CaseNumber number, String programme, Actor projectManager) {
        var file = journal.begin(number);
        var clashes = sheets.sheet(file).clashes();
        if (!clashes.isEmpty()) {
            throw new RefusedException(
                    null,
                    "Das passt noch nicht zusammen: %s Bitte beheben Sie es unter „Programm bearbeiten“."
                            .formatted(String.join(" ", clashes)));
        }
        journal.record(number, PlanStep.COMPILE_PROGRAMME, programme);
        journal.moved(file, projectManager, "„%s“ ist erledigt.".formatted(PlanStep.COMPILE_PROGRAMME.label()));
    }

    private void needPerson(ProgrammeItem item) {
        boolean drafted = steps.findById(
                        new ConferenceStep.Key(item.conference().value(), PlanStep.DRAFT_PROGRAMME))
                .filter(ConferenceStep::isDone)
                .isPresent();
        if (drafted && item.needsPerson()) {
            events.publishEvent(new PersonNeeded(item.conference(), item.id()));
        }
    }

    /** What was announced and is different now is told; before that the programme is a draft. */
    private void announce(Conference file, ProgrammeLine before, ProgrammeItem item, Actor planner) {
        var entry = item.line().entry();
        boolean drops = entry.dropped() && !before.entry().dropped();
        boolean moves = !entry.startsAt().equals(before.entry().startsAt())
                || !entry.endsAt().equals(before.entry().endsAt())
                || !Objects.equals(entry.room(), before.entry().room());
        if (moves && !entry.dropped()) {
            events.publishEvent(new ProgrammeItemMoved(file.number(), item.id(), before.version()));
        }
        boolean tableGone = before.entry().kind() == ProgrammeKind.THEME_TABLE
                && item.kind() != before.entry().kind();
        if (file.programmeSettled() && (drops || moves || tableGone)) {
            var change = drops
                    ? ProgrammeItemChanged.Change.DROPPED
                    : tableGone ? ProgrammeItemChanged.Change.REARRANGED : ProgrammeItemChanged.Change.MOVED;
            events.publishEvent(new ProgrammeItemChanged(file.number(), item.id(), change));
        }
        tell(
                file,
                "%s: %s.".formatted(drops ? "Entfällt" : "Programm geändert", ProgrammeClashes.isolated(entry.title())),
                planner);
    }

    private void tell(Conference file, String sentence, Actor planner) {
        if (file.programmeSettled()) {
            journal.moved(file, planner, sentence);
        }
    }

    private static Conference ahead(Conference file) {
        if (!file.state().ahead()) {
            throw new RefusedException(null, "Die Konferenz ist schon vorbei oder abgesagt.");
        }
        return file;
    }

    private CaseNumber conferenceOf(UUID id) {
        return items.findConferenceOf(id).map(CaseNumber::new).orElseThrow(Programme::gone);
    }

    private void check(CaseNumber number, ProgrammeEntry entry) {
        if (!entry.endsAt().isAfter(entry.startsAt())) {
            throw new RefusedException("endsAt", "Das Ende liegt nicht nach dem Beginn.");
        }
        var room = entry.room();
        if (room != null
                && timetables
                        .findById(number.value())
                        .flatMap(known -> known.frame().room(room))
                        .isEmpty()) {
            throw new RefusedException("room", "Diesen Raum gibt es nicht mehr. Bitte wählen Sie einen anderen.");
        }
    }

    private void checkContradictions(CaseNumber number, UUID id, ProgrammeEntry entry, boolean meant) {
        if (!meant && !sheets.contradictions(number, id, entry).isEmpty()) {
            throw new RefusedException(
                    "meant",
                    "Das Programm ist schon veröffentlicht, und so passt es nicht zusammen. Bitte ändern Sie es, oder"
                            + " bestätigen Sie, dass es so sein soll.");
        }
    }

    private String faster(String what, @Nullable String who, @Nullable Instant when) {
        return "%s hat %s inzwischen geändert%s. Ihre Eingaben stehen noch hier, gespeichert ist davon nichts."
                .formatted(
                        who == null ? "Jemand" : who,
                        what,
                        when == null ? "" : ", um %s Uhr".formatted(TIME.format(when.atZone(OfficeClock.ZONE))));
    }

    private static SettledException gone() {
        return new SettledException("Diesen Programmpunkt gibt es nicht mehr.");
    }
}
