package bildungslandschaft.workflow.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The verdict on a form that somebody sent: its values, or what to correct. */
public sealed interface FormResult {

    /** Everything keeps the rules; only visible and known fields, a field left empty has no key. */
    record Accepted(Map<String, Object> values) implements FormResult {
        public Accepted {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** Something is to be corrected, in the order of the form. */
    record Refused(List<FieldError> errors) implements FormResult {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
