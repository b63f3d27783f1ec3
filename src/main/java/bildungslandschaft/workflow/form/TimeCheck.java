package bildungslandschaft.workflow.form;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day, sent as hours and minutes. The form's interval is a help for choosing, not a rule: form-js takes other minutes too. */
record TimeCheck() implements FieldCheck {

    private static final Pattern ISO = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2})?");

    @Override
    public Reading read(Object raw) {
        if (!(raw instanceof String text)) {
            return Reading.refused("type");
        }
        if (text.isBlank()) {
            return Reading.of(null);
        }
        if (!ISO.matcher(text).matches()) {
            return Reading.refused("time");
        }
        try {
            return Reading.of(LocalTime.parse(text));
        } catch (DateTimeParseException e) {
            return Reading.refused("time");
        }
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        return null;
    }
}
