package bildungslandschaft.workflow.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts questions behind those they depend on, and refuses questions that decide about each other in a circle. */
final class ConditionOrder {

    private final String form;
    private final Map<String, FormField> byKey = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();
    private final Set<FormField> sorted = new LinkedHashSet<>();

    private ConditionOrder(String form, List<FormField> fields) {
        this.form = form;
        fields.forEach(field -> byKey.put(field.key(), field));
    }

    static List<FormField> of(String form, List<FormField> fields) {
        ConditionOrder order = new ConditionOrder(form, fields);
        fields.forEach(order::add);
        return new ArrayList<>(order.sorted);
    }

    private void add(FormField field) {
        if (sorted.contains(field)) {
            return;
        }
        if (!underway.add(field.key())) {
            throw new IllegalFormException(form, field.key(), "it would decide about its own visibility: " + underway);
        }
        for (String name : field.dependsOn()) {
            FormField other = byKey.get(name);
            if (other != null) {
                add(other);
            }
        }
        underway.remove(field.key());
        sorted.add(field);
    }
}
