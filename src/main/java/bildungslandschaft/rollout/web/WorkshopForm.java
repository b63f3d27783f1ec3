package bildungslandschaft.rollout.web;

import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.rollout.workshop.WorkshopPlan;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of a workshop as it was typed.
 *
 * @param edition of the plan that stood in the form when it was opened
 * @param inHolidays whether the planner knows that the schools are closed on that day
 */
record WorkshopForm(
        @Nullable String date,
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String topic,
        @Nullable String place,
        @Nullable String seats,
        @Nullable String trainer,
        @Nullable Boolean inHolidays,
        @Nullable String edition) {

    private static final int MOST_TOPIC = 120;
    private static final int MOST_PLACE = 200;

    WorkshopForm {
        date = TypedText.line(date);
        startsAt = TypedText.line(startsAt);
        endsAt = TypedText.line(endsAt);
        topic = TypedText.line(topic);
        place = TypedText.line(place);
        seats = TypedText.line(seats);
        trainer = TypedText.line(trainer);
        // A box that is not ticked is not sent.
        inHolidays = Boolean.TRUE.equals(inHolidays);
        edition = TypedText.line(edition);
    }

    static WorkshopForm empty() {
        return new WorkshopForm("", "09:00", "16:00", "", "", "12", "", false, "");
    }

    static WorkshopForm of(WorkshopPlan plan) {
        return new WorkshopForm(
                plan.date().toString(),
                plan.startsAt().toString(),
                plan.endsAt().toString(),
                plan.topic(),
                plan.place(),
                String.valueOf(plan.seats()),
                plan.trainer(),
                false,
                plan.edition());
    }

    /** The same, to be sent once more by somebody who knows now what has been stored meanwhile. */
    WorkshopForm over(WorkshopPlan stored) {
        return new WorkshopForm(date, startsAt, endsAt, topic, place, seats, trainer, inHolidays, stored.edition());
    }

    boolean isMeantInHolidays() {
        return Boolean.TRUE.equals(inHolidays);
    }

    /** The day, if it is one. */
    @Nullable
    LocalDate day() {
        return TypedDay.parse(date).orElse(null);
    }

    /** Messages by field, in the order of the page; empty if it can be planned as typed. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        note(problems, "topic", lengthProblem(topic, MOST_TOPIC, "Bitte nennen Sie das Thema."));
        note(problems, "date", day() == null ? "Bitte geben Sie einen Tag ein, zum Beispiel 3.3.2027." : null);
        var start = read(startsAt, LocalTime::parse);
        var end = read(endsAt, LocalTime::parse);
        note(problems, "startsAt", start == null ? "Bitte geben Sie eine Uhrzeit ein, zum Beispiel 09:00." : null);
        note(problems, "endsAt", end == null ? "Bitte geben Sie eine Uhrzeit ein, zum Beispiel 16:00." : null);
        if (start != null && end != null && !end.isAfter(start)) {
            problems.put("endsAt", "Das Ende liegt nicht nach dem Beginn.");
        }
        note(problems, "place", lengthProblem(place, MOST_PLACE, "Bitte nennen Sie den Ort."));
        note(problems, "seats", seatsProblem());
        note(problems, "trainer", lengthProblem(trainer, MOST_TOPIC, null));
        return problems;
    }

    /** What is planned; only without {@link #problems()}. */
    WorkshopPlan plan() {
        return new WorkshopPlan(
                required(day()),
                LocalTime.parse(required(startsAt)),
                LocalTime.parse(required(endsAt)),
                required(topic),
                required(place),
                Integer.parseInt(required(seats)),
                required(trainer).isEmpty() ? null : trainer);
    }

    private @Nullable String seatsProblem() {
        var number = read(seats, Integer::valueOf);
        if (number == null) {
            return "Bitte geben Sie eine ganze Zahl ein.";
        }
        if (number < 1) {
            return "Ein Workshop braucht mindestens einen Platz.";
        }
        return number > WorkshopPlan.MOST_SEATS
                ? "Höchstens " + WorkshopPlan.MOST_SEATS + " Plätze sind möglich."
                : null;
    }

    /** @param ifMissing what to say if nothing was typed; null if nothing is fine */
    static @Nullable String lengthProblem(@Nullable String text, int most, @Nullable String ifMissing) {
        if (text == null || text.isEmpty()) {
            return ifMissing;
        }
        return text.length() > most ? "Bitte kürzen Sie auf " + most + " Zeichen." : null;
    }

    private static void note(Map<String, String> problems, String field, @Nullable String problem) {
        if (problem != null) {
            problems.put(field, problem);
        }
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return null;
        }
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the form has problems");
        }
        return value;
    }
}
