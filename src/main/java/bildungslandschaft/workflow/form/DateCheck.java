package bildungslandschaft.workflow.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day, sent as year-month-day. */
record DateCheck(boolean notPast) implements FieldCheck {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern ISO = Pattern.compile("\\d{4,6}-\\d{2}-\\d{2}");

    @Override
    public Reading read(Object raw) {
        if (!(raw instanceof String text)) {
            return Reading.refused("type");
        }
        if (text.isBlank()) {
            return Reading.of(null);
        }
        if (!ISO.matcher(text).matches()) {
            return Reading.refused("date");
        }
        // A browser's date field lets people type years of six digits.
        if (text.indexOf('-') > 4) {
            return outOfRange();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? outOfRange() : Reading.of(day);
        } catch (DateTimeParseException e) {
            return Reading.refused("date");
        }
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        return notPast && ((LocalDate) value).isBefore(page.today()) ? FormMessages.of("datePast") : null;
    }

    private static Reading outOfRange() {
        return Reading.refused("dateRange", FIRST_YEAR, LAST_YEAR);
    }
}
