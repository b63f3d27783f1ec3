package bildungslandschaft.conference;

import static bildungslandschaft.conference.SampleProgramme.in;
import static bildungslandschaft.conference.SampleProgramme.talk;
import static bildungslandschaft.conference.SampleProgramme.with;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What does not fit together on a conference's day, and what does. */
class ProgrammeClashesTest {

    private static final CaseNumber CONFERENCE = new CaseNumber("KONF-2027-01");
    private static final ConferenceFrame FRAME = new ConferenceFrame(
            LocalTime.of(9, 0),
            LocalTime.of(16, 30),
            List.of(new ConferenceRoom("Aula", 150), new ConferenceRoom("Raum 1", 15)),
            null,
            0,
            null,
            null);

    @Test
    void partsThatFollowEachOtherInOneRoomAreFine() {
        assertThat(in(talk("Grußwort", "09:00", "09:30"), "Aula"))
                .satisfies(first -> assertThat(clashes(first, in(talk("Vortrag", "09:30", "16:30"), "Aula")))
                        .isEmpty());
    }

    @Test
    void oneRoomHoldsOnePartAtATime() {
        assertThat(clashes(in(talk("Vortrag", "10:00", "11:00"), "Aula"), in(talk("Musik", "10:59", "11:30"), "Aula")))
                .containsExactly(
                        "Im Raum „Aula“ überschneiden sich „Vortrag“ (10:00–11:00) und „Musik“ (10:59–11:30).");
        assertThat(clashes(
                        in(talk("Vortrag", "10:00", "11:00"), "Aula"), in(talk("Musik", "10:00", "11:00"), "Raum 1")))
                .isEmpty();
    }

    @Test
    void nobodyIsInTwoPlaces() {
        var table = with(talk("Übergänge", "10:00", "11:00"), "Aula", null, "Frau  Amsel", false);
        var other = with(talk("Sprache", "10:30", "11:30"), "Raum 1", null, " frau amsel", false);
        assertThat(clashes(table, other)).singleElement().asString().contains("ist gleichzeitig bei „Übergänge“");
        assertThat(clashes(table, with(talk("Sprache", "11:00", "11:30"), "Raum 1", null, "Frau Amsel", false)))
                .isEmpty();
    }

    @Test
    void whoeverIsAskedForTwoPartsAtOnceIsNoticedUnlessNotComing() {
        var lines = lines(talk("Vortrag", "10:00", "11:00"), talk("Pitch", "10:30", "11:30"));
        assertThat(ProgrammeClashes.in(FRAME, lines, people(lines, "Dr. Kranich", true), nobody()))
                .containsExactly("Dr. Kranich ist gleichzeitig bei „Vortrag“ (10:00–11:00) und „Pitch“ (10:30–11:30).");
        assertThat(ProgrammeClashes.in(FRAME, lines, people(lines, "Dr. Kranich", false), nobody()))
                .isEmpty();
        assertThat(ProgrammeClashes.in(FRAME, lines, people(lines, "", true), nobody()))
                .as("two who are not chosen yet are not the same person")
                .isEmpty();
    }

    @Test
    void placesMustFitIntoTheRoom() {
        assertThat(clashes(with(talk("Tisch", "10:00", "11:00"), "Raum 1", 16, null, false)))
                .containsExactly("„Tisch“ hat 16 Plätze, der Raum „Raum 1“ nur 15.");
        assertThat(clashes(with(talk("Tisch", "10:00", "11:00"), "Raum 1", 15, null, false)))
                .isEmpty();
        assertThat(clashes(in(talk("Tisch", "10:00", "11:00"), "Keller")))
                .containsExactly("Den Raum „Keller“ von „Tisch“ gibt es nicht mehr.");
    }

    @Test
    void allOfItLiesWithinTheDay() {
        assertThat(clashes(talk("Frühstück", "08:59", "09:10")))
                .containsExactly("„Frühstück“ (08:59–09:10) liegt außerhalb des Tages von 09:00 bis 16:30 Uhr.");
        assertThat(clashes(talk("Ausklang", "16:00", "16:31"))).hasSize(1);
        assertThat(clashes(talk("Ganzer Tag", "09:00", "16:30"))).isEmpty();
        assertThat(clashes(talk("Rückwärts", "11:00", "10:00")))
                .containsExactly("„Rückwärts“ endet, bevor es beginnt (11:00–10:00).");
    }

    @Test
    void whatIsDroppedIsInNobodysWay() {
        var talk = in(talk("Vortrag", "10:00", "11:00"), "Aula");
        var dropped = new ProgrammeEntry(
                talk.kind(),
                "Alt",
                talk.startsAt(),
                talk.endsAt(),
                "Aula",
                999,
                null,
                true,
                ProgrammeState.DROPPED,
                null);
        assertThat(clashes(talk, dropped)).isEmpty();
    }

    @Test
    void aTitleFromRightToLeftDoesNotTurnTheSentence() {
        assertThat(clashes(in(talk("التعليم للجميع", "10:00", "11:00"), "Keller")))
                .containsExactly("Den Raum „Keller“ von „\u2068التعليم للجميع\u2069“ gibt es nicht mehr.");
    }

    @Test
    void whoHasAPlaceMustFitIntoTheRoom() {
        var lines = lines(
                in(talk("Begrüßung", "09:00", "10:00"), "Raum 1"),
                in(talk("Musik", "10:00", "11:00"), "Raum 1"),
                in(talk("Pitch", "10:00", "11:00"), "Aula"));
        assertThat(ProgrammeClashes.in(FRAME, lines, Map.of(), new RoomNeeds(lines, new Attendance(16, Map.of()))))
                .as("who goes to which of two at the same time, nobody knows")
                .containsExactly("Zu „Begrüßung“ kommen schon 16 Gäste, der Raum „Raum 1“ hat nur 15 Plätze.");
        assertThat(ProgrammeClashes.in(FRAME, lines, Map.of(), new RoomNeeds(lines, new Attendance(15, Map.of()))))
                .isEmpty();
    }

    private static RoomNeeds nobody() {
        return new RoomNeeds(List.of(), new Attendance(0, Map.of()));
    }

    private static List<String> clashes(ProgrammeEntry... entries) {
        return ProgrammeClashes.in(FRAME, lines(entries), Map.of(), nobody());
    }

    private static List<ProgrammeLine> lines(ProgrammeEntry... entries) {
        return Arrays.stream(entries)
                .map(entry -> new ProgrammeItem(UUID.randomUUID(), CONFERENCE, entry).line())
                .toList();
    }

    private static Map<UUID, ProgrammePerson> people(List<ProgrammeLine> lines, String name, boolean coming) {
        var people = new HashMap<UUID, ProgrammePerson>();
        lines.forEach(line ->
                people.put(line.id(), new ProgrammePerson(new CaseNumber("REF-2027-001"), name, "angefragt", coming)));
        return people;
    }
}
