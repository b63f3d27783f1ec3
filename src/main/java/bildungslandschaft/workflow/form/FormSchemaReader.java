package bildungslandschaft.workflow.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one form, strictly: what is not known to mean the same in the browser and here is refused at start-up, not at somebody's answer. */
final class FormSchemaReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Set<String> ONLY_SHOWN = Set.of("text", "separator", "spacer");
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String json;
    private final List<FormField> fields = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String form = "?";

    FormSchemaReader(String json) {
        this.json = json;
    }

    FormSchema read() {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IllegalFormException(form, "it is no JSON, or has a name twice", e);
        }
        form = root.path("id").asString("");
        if (form.isBlank()) {
            throw new IllegalFormException("?", "id", "the form has no id");
        }
        if (!root.path("type").asString("").equals("default")
                || !root.path("components").isArray()) {
            throw new IllegalFormException(
                    form, "components", "the form must be of type 'default' and have components");
        }
        readComponents(root.path("components"), List.of());
        return new FormSchema(form, fields, ConditionOrder.of(form, fields), json);
    }

    private void readComponents(JsonNode components, List<Condition> outerConditions) {
        for (JsonNode component : components.values()) {
            String type = component.path("type").asString("");
            List<Condition> hiddenWhen = conditions(component, outerConditions);
            if (type.equals("group")) {
                readGroup(component, hiddenWhen);
            } else if (!ONLY_SHOWN.contains(type)) {
                readInput(component, type, hiddenWhen);
            }
        }
    }

    private void readGroup(JsonNode group, List<Condition> hiddenWhen) {
        if (group.path("path").asString("").length() > 0
                || group.path("isRepeating").asBoolean(false)) {
            throw illegal(group, "a group may have neither a path nor repetitions");
        }
        readComponents(group.path("components"), hiddenWhen);
    }

    private void readInput(JsonNode component, String type, List<Condition> hiddenWhen) {
        FieldChecks.Kind kind;
        try {
            kind = FieldChecks.of(component, type);
        } catch (IllegalArgumentException e) {
            throw illegal(component, e.getMessage());
        }
        String key = component.path("key").asString("");
        if (!KEY.matcher(key).matches()) {
            throw illegal(component, "the key must be a plain name of letters, digits and _");
        }
        if (!keys.add(key)) {
            throw illegal(component, "the key occurs twice");
        }
        FormField field = new FormField(
                key,
                component.path("label").asString(component.path("dateLabel").asString("")),
                kind.type(),
                component.path("validate").path("required").asBoolean(false),
                lock(component),
                hiddenWhen,
                component.has("defaultValue") ? JSON.treeToValue(component.get("defaultValue"), Object.class) : null,
                kind.check());
        fields.add(field);
    }

    private FormField.Lock lock(JsonNode component) {
        boolean disabled = component.path("disabled").asBoolean(false);
        JsonNode readonly = component.path("readonly");
        if (readonly.isString()) {
            return new FormField.Lock(disabled, condition(component, readonly.stringValue()));
        }
        return new FormField.Lock(disabled || readonly.asBoolean(false), null);
    }

    private List<Condition> conditions(JsonNode component, List<Condition> outer) {
        String hide = component.path("conditional").path("hide").asString("");
        if (hide.isBlank()) {
            return outer;
        }
        List<Condition> all = new ArrayList<>(outer);
        all.add(condition(component, hide));
        return all;
    }

    private Condition condition(JsonNode component, String source) {
        try {
            return Condition.parse(source);
        } catch (IllegalArgumentException e) {
            throw illegal(component, e.getMessage() + ": " + source);
        }
    }

    private IllegalFormException illegal(JsonNode component, String reason) {
        String name = component
                .path("key")
                .asString(component.path("id").asString(component.path("type").asString("?")));
        return new IllegalFormException(form, name, reason);
    }
}
