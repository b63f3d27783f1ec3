package bildungslandschaft.conference;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes as those may read them who work on a conference, and once they are released, everybody. */
@Service
@Transactional(readOnly = true)
public class ProgrammeSheets {

    private final Conferences conferences;
    private final ProgrammeItems items;
    private final Timetables timetables;
    private final ObjectProvider<ProgrammePeople> people;
    private final ConferenceGuests guests;

    ProgrammeSheets(
            Conferences conferences,
            ProgrammeItems items,
            Timetables timetables,
            ObjectProvider<ProgrammePeople> people,
            ConferenceGuests guests) {
        this.conferences = conferences;
        this.items = items;
        this.timetables = timetables;
        this.people = people;
        this.guests = guests;
    }

    /** The programme for those who work on it, released or not; with names for those who may know them. */
    public Optional<ProgrammeSheet> find(CaseNumber number, Actor reader) {
        return ConferenceReaders.maySeeSpeakers(reader)
                ? conferences.findById(number.value()).map(this::sheet)
                : preview(number, reader);
    }

    /**
     * The programme for everybody. Before it is released there is none: that a conference is being planned, and when, is
     * not announced by an address that somebody guesses.
     */
    public Optional<ProgrammeSheet> released(CaseNumber number) {
        return conferences
                .findById(number.value())
                .filter(ProgrammeSheets::isReleased)
                .map(this::publicSheet);
    }

    /** The programme as it would look, for those who work on it. */
    public Optional<ProgrammeSheet> preview(CaseNumber number, Actor reader) {
        return ConferenceReaders.mayRead(reader)
                ? conferences.findById(number.value()).map(this::publicSheet)
                : Optional.empty();
    }

    /** One part of the day, for whoever changes it. */
    public Optional<ProgrammeLine> line(UUID id, Actor planner) {
        return ConferenceReaders.mayPlan(planner) ? items.findById(id).map(ProgrammeItem::line) : Optional.empty();
    }

    /** What whoever brings the programme together should know of it. */
    public List<Fact> briefing(CaseNumber number) {
        var sheet = sheet(conferences.findById(number.value()).orElseThrow());
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                "Programmpunkte",
                "%s. Sie pflegen sie auf der Seite der Konferenz unter „Programm bearbeiten“."
                        .formatted(
                                sheet.lines().isEmpty()
                                        ? "Noch keine"
                                        : "Bisher " + sheet.lines().size())));
        if (!sheet.clashes().isEmpty()) {
            facts.add(new Fact("Passt nicht zusammen", String.join("\n", sheet.clashes())));
        }
        if (!sheet.vacant().isEmpty()) {
            facts.add(new Fact(
                    "Noch ohne Zusage",
                    sheet.vacant().stream()
                            .map(line -> ProgrammeClashes.isolated(line.entry().title()))
                            .collect(Collectors.joining("\n"))));
        }
        return facts;
    }

    /**
     * What would not fit together any more if a part were laid down so; empty as long as the programme is a draft, since
     * nobody reads it yet.
     */
    public List<String> contradictions(CaseNumber number, UUID id, ProgrammeEntry entry) {
        var file = conferences.findById(number.value()).orElseThrow();
        if (!file.programmeSettled()) {
            return List.of();
        }
        var before = linesOf(file);
        var known = before.stream().filter(line -> line.id().equals(id)).findFirst();
        var laid = new ProgrammeLine(
                id, number, entry, known.map(ProgrammeLine::online).orElse(false), 0, null, null);
        var after = Stream.concat(before.stream().filter(line -> !line.id().equals(id)), Stream.of(laid))
                .sorted(Comparator.comparing(
                                (ProgrammeLine line) -> line.entry().startsAt())
                        .thenComparing(line -> line.entry().title()))
                .toList();
        var asked = peopleOf(file);
        var clashes = new ArrayList<>(clashes(file, after, asked));
        clashes.removeAll(clashes(file, before, asked));
        return clashes;
    }

    /** Why a part of a programme that everybody knows cannot be as if it had never been; empty if it can. */
    Optional<String> booked(Conference file, UUID id) {
        long guestsAtIt = guests.attendance(file.number()).atTables().getOrDefault(id, 0L);
        if (guestsAtIt > 0) {
            return Optional.of(
                    guestsAtIt == 1
                            ? "Daran sitzt schon ein Gast."
                            : "Daran sitzen schon %d Gäste.".formatted(guestsAtIt));
        }
        return Optional.ofNullable(peopleOf(file).get(id))
                .filter(ProgrammePerson::coming)
                .map(person -> "Dafür ist schon jemand angefragt.");
    }

    ProgrammeSheet sheet(Conference file) {
        var asked = peopleOf(file);
        var lines = linesOf(file);
        return new ProgrammeSheet(
                file.view(), frameOf(file), lines, asked, clashes(file, lines, asked), isReleased(file));
    }

    private List<String> clashes(Conference file, List<ProgrammeLine> lines, Map<UUID, ProgrammePerson> asked) {
        return ProgrammeClashes.in(frameOf(file), lines, asked, roomNeeds(file.number(), lines));
    }

    private Map<UUID, ProgrammePerson> peopleOf(Conference file) {
        var asked = new HashMap<UUID, ProgrammePerson>();
        people.forEach(each -> asked.putAll(each.of(file.number())));
        return asked;
    }

    RoomNeeds roomNeeds(Conference file) {
        return roomNeeds(file.number(), linesOf(file));
    }

    private RoomNeeds roomNeeds(CaseNumber number, List<ProgrammeLine> lines) {
        return new RoomNeeds(lines, guests.attendance(number));
    }

    private ProgrammeSheet publicSheet(Conference file) {
        var frame = frameOf(file);
        return new ProgrammeSheet(
                file.view(),
                frame,
                linesOf(file).stream()
                        .map(line -> line.inPublic(frame.isAtPlaceOf(file.view())))
                        .toList(),
                Map.of(),
                List.of(),
                isReleased(file));
    }

    private static boolean isReleased(Conference file) {
        return file.programmeSettled() && !file.waives(Strand.PROGRAMME);
    }

    private ConferenceFrame frameOf(Conference file) {
        return timetables.findById(file.number().value()).map(Timetable::frame).orElse(ConferenceFrame.USUAL);
    }

    private List<ProgrammeLine> linesOf(Conference file) {
        return items.findByConferenceOrderByStartsAtAscTitleAsc(file.number().value()).stream()
                .map(ProgrammeItem::line)
                .toList();
    }
}
