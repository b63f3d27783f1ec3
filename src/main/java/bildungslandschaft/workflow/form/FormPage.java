package bildungslandschaft.workflow.form;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form as a page shows it.
 *
 * @param action where the browser sends it
 * @param schema the form itself, as JSON
 * @param values what its fields are filled with and the options they offer, as JSON
 * @param submission names this one page, so that sending twice counts once
 * @param submitLabel what stands on the button
 */
public record FormPage(String action, String schema, String values, UUID submission, String submitLabel) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static FormPage of(FormSchema schema, Map<String, Object> values, String action, String submitLabel) {
        return new FormPage(action, schema.json(), JSON.writeValueAsString(values), UUID.randomUUID(), submitLabel);
    }
}
