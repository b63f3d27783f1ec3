package bildungslandschaft.workflow.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question of a form. */
public final class FormField {

    private final String key;
    private final String label;
    private final FieldType type;
    private final boolean required;
    private final Lock lock;
    private final List<Condition> hiddenWhen;
    private final @Nullable Object defaultValue;
    private final FieldCheck check;

    FormField(
            String key,
            String label,
            FieldType type,
            boolean required,
            Lock lock,
            List<Condition> hiddenWhen,
            @Nullable Object defaultValue,
            FieldCheck check) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.required = required;
        this.lock = lock;
        this.hiddenWhen = List.copyOf(hiddenWhen);
        this.defaultValue = defaultValue;
        this.check = check;
    }

    /** Whether people may not change what the page pre-filled: never, always, or as long as a condition holds. */
    record Lock(boolean always, @Nullable Condition when) {

        boolean holds(Map<String, Object> values) {
            return always || when != null && when.holds(values);
        }
    }

    /** The name under which the answer is sent, and of the component of the step's input. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public FieldType type() {
        return type;
    }

    /** Whether the form insists on an answer, as long as the question is visible and not locked. */
    public boolean required() {
        return required;
    }

    /** Whether an accepted form always has an answer here. */
    public boolean alwaysAnswered() {
        return required && hiddenWhen.isEmpty() && !lock.always() && lock.when() == null;
    }

    boolean lockedIn(Map<String, Object> values) {
        return lock.holds(values);
    }

    boolean hiddenIn(Map<String, Object> values) {
        return hiddenWhen.stream().anyMatch(condition -> condition.holds(values));
    }

    FieldCheck check() {
        return check;
    }

    /** What the page showed before anybody typed. */
    @Nullable
    Object prefilled(Map<String, Object> context) {
        return PlainValues.of(context.containsKey(key) ? context.get(key) : defaultValue);
    }

    /** Names that decide whether this question is asked or locked, and so what other conditions see of it. */
    Set<String> dependsOn() {
        return Stream.concat(hiddenWhen.stream(), Stream.ofNullable(lock.when()))
                .flatMap(condition -> condition.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
