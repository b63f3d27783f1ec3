package bildungslandschaft.workflow.form;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a select, radio group or checklist offers: written in the form, or given by the page under a key. */
record Options(Set<String> fixed, @Nullable String key) {

    Set<String> values(Map<String, Object> context) {
        if (key == null) {
            return fixed;
        }
        if (!(PlainValues.of(context.get(key)) instanceof Collection<?> offered)) {
            return Set.of();
        }
        return offered.stream()
                .map(option -> option instanceof Map<?, ?> pair ? pair.get("value") : option)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
    }
}
