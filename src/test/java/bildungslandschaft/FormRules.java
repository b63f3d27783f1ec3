package bildungslandschaft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import tools.jackson.databind.JsonNode;

/** What holds between a diagram and its forms, and inside a form. Every rule answers complaints. */
final class FormRules {

    private static final Set<String> LAYOUT = Set.of("text", "separator", "group");
    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "select", "radio", "checklist", "checkbox", "datetime");
    private static final Set<String> KINDS_OF_DATE = Set.of("date", "time");

    private FormRules() {}

    static List<String> forms(ProcessModel model) {
        var complaints = new ArrayList<String>();
        var boxes = new HashSet<String>();
        model.userTasks().map(UserTask::getId).forEach(boxes::add);
        for (String task : boxes) {
            if (!model.forms().containsKey(task)) {
                complaints.add(
                        model.complain(task, "has no form", "write forms/" + model.key() + "/" + task + ".form"));
            }
        }
        // What people outside do by a form is an event: the start, or an answer that the process waits for.
        model.all(CatchEvent.class).forEach(event -> boxes.add(event.getId()));
        model.forms().forEach((name, form) -> {
            if (!boxes.contains(name)) {
                complaints.add(
                        model.complainAboutForm(name, "no box asks for it", "remove it or name it like its box"));
            }
            if (!name.equals(form.path("id").asString(""))) {
                complaints.add(model.complainAboutForm(name, "its id differs", "set \"id\": \"" + name + "\""));
            }
            complaints.addAll(fields(model, name, form));
        });
        return complaints;
    }

    private static List<String> fields(ProcessModel model, String name, JsonNode form) {
        var complaints = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (JsonNode field : components(form)) {
            String type = field.path("type").asString("");
            String id = field.path("id").asString("");
            if (!LAYOUT.contains(type) && !INPUTS.contains(type)) {
                complaints.add(model.complainAboutForm(name, id + " is a " + type, "use a kind that both sides know"));
            }
            if (INPUTS.contains(type) && !id.equals(field.path("key").asString(""))) {
                complaints.add(model.complainAboutForm(name, id + " has another key", "make id and key the same"));
            }
            if (!id.matches("[a-z]+([A-Z][a-z]+)*") || !seen.add(id)) {
                complaints.add(model.complainAboutForm(name, id + " is no name of its own", "use camelCase, once"));
            }
            if (type.equals("datetime")
                    && !KINDS_OF_DATE.contains(field.path("subtype").asString(""))) {
                complaints.add(model.complainAboutForm(name, id + " is date and time", "ask for one at a time"));
            }
            if (!type.equals("text")
                    && !type.equals("separator")
                    && label(field).isBlank()) {
                complaints.add(model.complainAboutForm(name, id + " has no label", "say what is asked"));
            }
        }
        return complaints;
    }

    /** The fields of a form that send something, by their key. */
    static Map<String, JsonNode> inputs(JsonNode form) {
        var inputs = new TreeMap<String, JsonNode>();
        for (JsonNode field : components(form)) {
            if (INPUTS.contains(field.path("type").asString(""))) {
                inputs.put(field.path("key").asString(""), field);
            }
        }
        return inputs;
    }

    private static List<JsonNode> components(JsonNode container) {
        var all = new ArrayList<JsonNode>();
        for (JsonNode component : container.path("components")) {
            all.add(component);
            all.addAll(components(component));
        }
        return all;
    }

    private static String label(JsonNode field) {
        return field.path("label").asString("")
                + field.path("dateLabel").asString("")
                + field.path("timeLabel").asString("");
    }
}
