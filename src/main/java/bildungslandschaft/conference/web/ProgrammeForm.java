package bildungslandschaft.conference.web;

import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeSheet;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the day as it was typed.
 *
 * @param version of the part when the page was opened
 * @param submission names this one sending, so that two clicks make one part
 * @param meant whether whoever lays it down has read what does not fit together then
 */
record ProgrammeForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String room,
        @Nullable String capacity,
        @Nullable String host,
        @Nullable Boolean needsPerson,
        @Nullable String state,
        @Nullable String planB,
        @Nullable String version,
        @Nullable String submission,
        @Nullable Boolean meant) {

    private static final int MOST_TITLE = 200;
    private static final int MOST_ROOM = 80;
    private static final int MOST_HOST = 160;
    private static final int MOST_PLAN = 500;

    ProgrammeForm {
        kind = TypedText.line(kind);
        title = TypedText.line(title);
        startsAt = TypedText.line(startsAt);
        endsAt = TypedText.line(endsAt);
        room = TypedText.line(room);
        capacity = TypedText.line(capacity);
        host = TypedText.line(host);
        // A box that is not ticked is not sent.
        needsPerson = Boolean.TRUE.equals(needsPerson);
        state = TypedText.line(state);
        planB = TypedText.line(planB);
        version = TypedText.line(version);
        submission = TypedText.line(submission);
        meant = Boolean.TRUE.equals(meant);
    }

    /** Begins where the day ends so far. */
    static ProgrammeForm empty(ProgrammeSheet sheet) {
        var next = sheet.lines().stream()
                .map(line -> line.entry().endsAt())
                .max(LocalTime::compareTo)
                .filter(end -> end.isBefore(sheet.frame().closesAt()))
                .orElse(sheet.frame().opensAt());
        return new ProgrammeForm(
                ProgrammeKind.TALK.name(),
                "",
                next.toString(),
                next.plusMinutes(30).toString(),
                "",
                "",
                "",
                false,
                ProgrammeState.PLANNED.name(),
                "",
                "",
                UUID.randomUUID().toString(),
                false);
    }

    static ProgrammeForm of(ProgrammeLine line) {
        var entry = line.entry();
        return new ProgrammeForm(
                entry.kind().name(),
                entry.title(),
                entry.startsAt().toString(),
                entry.endsAt().toString(),
                entry.room(),
                entry.capacity() == null ? "" : entry.capacity().toString(),
                entry.host(),
                entry.needsPerson(),
                entry.state().name(),
                entry.planB(),
                String.valueOf(line.version()),
                "",
                false);
    }

    /** The same text, now with knowledge of what somebody else has saved. */
    ProgrammeForm seeing(int newer) {
        return sent(String.valueOf(newer), submission);
    }

    /** The same text for a part of its own; its old one is not there any more. */
    ProgrammeForm anew() {
        return sent("", UUID.randomUUID().toString());
    }

    private ProgrammeForm sent(String asOf, String once) {
        return new ProgrammeForm(
                kind, title, startsAt, endsAt, room, capacity, host, needsPerson, state, planB, asOf, once, meant);
    }

    boolean isMeant() {
        return Boolean.TRUE.equals(meant);
    }

    int seen() {
        return String.valueOf(version).matches("[0-9]{1,8}") ? Integer.parseInt(String.valueOf(version)) : -1;
    }

    /** Messages by field, in the order of the page; empty if it can be saved as typed. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        note(problems, "kind", Typed.option(ProgrammeKind.class, kind).isEmpty() ? "Bitte wählen Sie eine Art." : null);
        note(problems, "title", Typed.lengthProblem(title, MOST_TITLE, "Bitte nennen Sie den Titel."));
        var start = Typed.time(startsAt);
        var end = Typed.time(endsAt);
        note(problems, "startsAt", start == null ? "Bitte eine Uhrzeit, zum Beispiel 9:30." : null);
        note(problems, "endsAt", end == null ? "Bitte eine Uhrzeit, zum Beispiel 10:15." : null);
        if (start != null && end != null && !end.isAfter(start)) {
            problems.put("endsAt", "Das Ende liegt nicht nach dem Beginn.");
        }
        note(problems, "room", Typed.lengthProblem(room, MOST_ROOM, null));
        note(
                problems,
                "capacity",
                String.valueOf(capacity).matches("([1-9][0-9]{0,3})?")
                        ? null
                        : "Bitte eine Zahl von 1 bis 9999, oder nichts.");
        note(problems, "host", Typed.lengthProblem(host, MOST_HOST, null));
        note(
                problems,
                "state",
                Typed.option(ProgrammeState.class, state).isEmpty() ? "Bitte wählen Sie einen Stand." : null);
        note(problems, "planB", Typed.lengthProblem(planB, MOST_PLAN, null));
        return problems;
    }

    /** What is laid down; only without {@link #problems()}. */
    ProgrammeEntry entry() {
        return new ProgrammeEntry(
                Typed.option(ProgrammeKind.class, kind).orElseThrow(),
                Objects.requireNonNull(title),
                Objects.requireNonNull(Typed.time(startsAt)),
                Objects.requireNonNull(Typed.time(endsAt)),
                orNull(room),
                orNull(capacity) == null ? null : Integer.valueOf(Objects.requireNonNull(capacity)),
                orNull(host),
                Boolean.TRUE.equals(needsPerson),
                Typed.option(ProgrammeState.class, state).orElseThrow(),
                orNull(planB));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static void note(Map<String, String> problems, String field, @Nullable String problem) {
        if (problem != null) {
            problems.put(field, problem);
        }
    }
}
