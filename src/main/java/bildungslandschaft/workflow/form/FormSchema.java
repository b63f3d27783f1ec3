package bildungslandschaft.workflow.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A Camunda Form as the server understands it. Reading one is costly, so keep it; it never changes and may be shared. */
public final class FormSchema {

    private final String id;
    private final List<FormField> inputs;
    private final List<FormField> inConditionOrder;
    private final Set<String> inputKeys;
    private final String json;

    FormSchema(String id, List<FormField> inputs, List<FormField> inConditionOrder, String json) {
        this.id = id;
        this.inputs = List.copyOf(inputs);
        this.inConditionOrder = List.copyOf(inConditionOrder);
        this.inputKeys = inputs.stream().map(FormField::key).collect(Collectors.toUnmodifiableSet());
        this.json = json;
    }

    /** @throws IllegalFormException if the form asks for something that the server could not check as the browser does */
    public static FormSchema parse(String json) {
        return new FormSchemaReader(json).read();
    }

    public String id() {
        return id;
    }

    /** Every question, also inside groups, from top to bottom. */
    public List<FormField> inputs() {
        return inputs;
    }

    public Set<String> inputKeys() {
        return inputKeys;
    }

    /** The form as it was written, for the browser. */
    public String json() {
        return json;
    }

    /** The questions in an order in which each stands after those that decide whether it is asked. */
    List<FormField> inConditionOrder() {
        return inConditionOrder;
    }
}
