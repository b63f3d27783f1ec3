package bildungslandschaft.conference.web;

import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.conference.ConferenceIdea;
import bildungslandschaft.workflow.TypedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new conference as it was typed.
 *
 * @param meant whether whoever plans it has read what speaks against the day
 * @param submission names this one sending, so that two clicks make one conference
 */
record ConferenceForm(
        @Nullable String edition,
        @Nullable String motto,
        @Nullable String day,
        @Nullable Boolean meant,
        @Nullable String submission) {

    private static final int MOST_MOTTO = 200;

    ConferenceForm {
        edition = TypedText.line(edition);
        motto = TypedText.line(motto);
        day = TypedText.line(day);
        // A box that is not ticked is not sent.
        meant = Boolean.TRUE.equals(meant);
        submission = TypedText.line(submission);
    }

    static ConferenceForm empty(int nextEdition) {
        return new ConferenceForm(
                String.valueOf(nextEdition), "", "", false, UUID.randomUUID().toString());
    }

    /** The day, if it is one. */
    @Nullable
    LocalDate date() {
        return TypedDay.parse(Objects.requireNonNull(day)).orElse(null);
    }

    /** Messages by field, in the order of the page; empty if it can be planned as typed. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!String.valueOf(edition).matches("[1-9][0-9]{0,2}")) {
            problems.put("edition", "Bitte eine Zahl von 1 bis 999.");
        }
        var words = String.valueOf(motto);
        if (words.isEmpty()) {
            problems.put("motto", "Bitte nennen Sie das Motto, und sei es ein vorläufiges.");
        } else if (words.length() > MOST_MOTTO) {
            problems.put("motto", "Bitte höchstens " + MOST_MOTTO + " Zeichen.");
        }
        if (date() == null) {
            problems.put("day", "Bitte nennen Sie den Tag, zum Beispiel 18.11.2027.");
        }
        return problems;
    }

    ConferenceIdea idea() {
        return new ConferenceIdea(
                Integer.parseInt(Objects.requireNonNull(edition)),
                Objects.requireNonNull(motto),
                Objects.requireNonNull(date()),
                Boolean.TRUE.equals(meant));
    }

    /** The sending's name; one of its own if somebody made up another. */
    UUID sending() {
        try {
            return UUID.fromString(Objects.requireNonNull(submission));
        } catch (IllegalArgumentException madeUp) {
            return UUID.randomUUID();
        }
    }
}
