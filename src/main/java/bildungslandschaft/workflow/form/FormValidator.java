package bildungslandschaft.workflow.form;

import bildungslandschaft.workflow.form.FieldCheck.Page;
import bildungslandschaft.workflow.form.FieldCheck.Reading;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what somebody sent against the form they saw: the same rules as in the browser, for a sender who does not keep to the browser.
 * Whatever is sent, the answer is a {@link FormResult}, never an exception.
 */
@Component
public class FormValidator {

    private static final int MOST_KEYS = 200;

    private final Clock clock;

    public FormValidator(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param submitted the values as JSON gives them: texts, numbers, booleans, lists, maps
     * @param context what the page pre-filled and offered: values by field key, lists of options by {@code valuesKey}
     */
    public FormResult validate(FormSchema schema, Map<String, Object> submitted, Map<String, Object> context) {
        if (submitted.size() > MOST_KEYS) {
            return refused("tooMany");
        }
        if (!schema.inputKeys().containsAll(submitted.keySet())) {
            return refused("unknown");
        }
        View view = View.of(schema, submitted, context);
        Page page = new Page(context, LocalDate.now(clock));
        Map<String, Object> values = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (FormField field : schema.inputs()) {
            if (view.hidden().contains(field.key())) {
                continue;
            }
            Object raw = submitted.get(field.key());
            Reading reading =
                    view.locked().contains(field.key()) ? readLocked(field, raw, context) : readOpen(field, raw, page);
            if (reading.error() != null) {
                errors.add(new FieldError(field.key(), reading.error()));
            } else if (reading.value() != null) {
                values.put(field.key(), reading.value());
            }
        }
        return errors.isEmpty() ? new FormResult.Accepted(values) : new FormResult.Refused(errors);
    }

    private static FormResult refused(String key) {
        return new FormResult.Refused(List.of(new FieldError(null, FormMessages.of(key))));
    }

    private static Reading readOpen(FormField field, @Nullable Object raw, Page page) {
        FieldCheck check = field.check();
        Reading reading = raw == null ? Reading.of(null) : check.read(raw);
        if (reading.error() != null) {
            return reading;
        }
        Object value = reading.value();
        if (field.required() && !check.answers(value)) {
            return new Reading(null, check.missing());
        }
        String broken = value == null ? null : check.broken(value, page);
        return broken == null ? reading : new Reading(null, broken);
    }

    /** A locked field has the value that we pre-filled; the browser may send it back, but no other. */
    private static Reading readLocked(FormField field, @Nullable Object raw, Map<String, Object> context) {
        Object own = understood(field, field.prefilled(context));
        if (raw == null) {
            return Reading.of(own);
        }
        Reading sent = field.check().read(raw);
        return sent.error() == null && same(own, sent.value()) ? Reading.of(own) : Reading.refused("readonly");
    }

    private static @Nullable Object understood(FormField field, @Nullable Object prefilled) {
        if (prefilled == null) {
            return null;
        }
        // form-js shows several lines in a field for one line with spaces between them.
        boolean oneLine = field.type() == FieldType.TEXTFIELD && prefilled instanceof String;
        return field.check()
                .read(oneLine ? prefilled.toString().replaceAll("[\\r\\n\\t]", " ") : prefilled)
                .value();
    }

    private static boolean same(@Nullable Object own, @Nullable Object sent) {
        if (own instanceof BigDecimal a && sent instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals(own, sent) || own == null && Boolean.FALSE.equals(sent);
    }

    /** Which fields the person saw, and which of them could not be changed. */
    private record View(Set<String> hidden, Set<String> locked) {

        static View of(FormSchema schema, Map<String, Object> submitted, Map<String, Object> context) {
            Map<String, Object> known = new HashMap<>();
            context.forEach((name, value) -> known.put(name, PlainValues.of(value)));
            Set<String> hidden = new HashSet<>();
            Set<String> locked = new HashSet<>();
            for (FormField field : schema.inConditionOrder()) {
                String key = field.key();
                if (field.hiddenIn(known)) {
                    hidden.add(key);
                    known.put(key, null);
                    continue;
                }
                Object raw = submitted.get(key);
                if (field.lockedIn(known)) {
                    locked.add(key);
                    raw = field.prefilled(context);
                }
                known.put(key, field.check().inConditions(raw));
            }
            return new View(hidden, locked);
        }
    }
}
