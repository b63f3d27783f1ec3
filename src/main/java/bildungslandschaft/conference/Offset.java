package bildungslandschaft.conference;

import bildungslandschaft.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How far a step lies from the conference's day; the distances themselves are settings. */
interface Offset {

    /** The working day on which the step is due for a conference on that day. */
    LocalDate from(LocalDate day, ConferenceSettings settings, WorkingDays workingDays);

    /** Calendar time before the day; where the office is closed then, the last working day before it. */
    static Offset before(Function<ConferenceSettings, Period> distance) {
        return (day, settings, workingDays) -> workingDays.sameOrPrevious(day.minus(distance.apply(settings)));
    }

    static Offset workingDaysBefore(ToIntFunction<ConferenceSettings> distance) {
        return (day, settings, workingDays) -> workingDays.plus(day, -distance.applyAsInt(settings));
    }

    static Offset workingDaysAfter(ToIntFunction<ConferenceSettings> distance) {
        return (day, settings, workingDays) -> workingDays.plus(day, distance.applyAsInt(settings));
    }

    static Offset onTheDay() {
        return (day, settings, workingDays) -> workingDays.sameOrNext(day);
    }
}
