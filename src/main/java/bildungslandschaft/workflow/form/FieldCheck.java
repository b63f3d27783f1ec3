package bildungslandschaft.workflow.form;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one kind of field reads what was sent, and the rules its form sets. */
interface FieldCheck {

    /** What a raw value means: {@code value} null = left empty; {@code error} = the sentence that refuses it. */
    record Reading(@Nullable Object value, @Nullable String error) {

        static Reading of(@Nullable Object value) {
            return new Reading(value, null);
        }

        static Reading refused(String key, Object... arguments) {
            return new Reading(null, FormMessages.of(key, arguments));
        }
    }

    /** What the person had before them: what the page pre-filled and offered, and the day it was. */
    record Page(Map<String, Object> context, LocalDate today) {}

    /** Understands and normalises; knows nothing of the form's rules. */
    Reading read(Object raw);

    /** The sentence about the rule that the value breaks, or null. */
    @Nullable
    String broken(Object value, Page page);

    /** The sentence for a required field that was left empty. */
    default String missing() {
        return FormMessages.of("required");
    }

    /** Whether the value answers a required question. */
    default boolean answers(@Nullable Object value) {
        return value != null;
    }

    /** What conditions see; form-js shows them the raw text, and its own empty value where there is none. */
    default @Nullable Object inConditions(@Nullable Object raw) {
        return raw instanceof String ? raw : null;
    }
}
