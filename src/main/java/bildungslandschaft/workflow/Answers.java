package bildungslandschaft.workflow;

import java.util.HashMap;
import java.util.Map;

/**
 * What a step answers to the gateways after it: booleans and enum names under the gateway's id, and logins of persons.
 * Nothing else may reach the engine, so nothing else can be put in.
 */
public final class Answers {

    private static final Answers NONE = new Answers(Map.of());

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    public static Answers none() {
        return NONE;
    }

    public static Answers of(Enum<?> question, boolean answer) {
        return NONE.and(question.name(), answer);
    }

    public static Answers of(Enum<?> question, Enum<?> answer) {
        return NONE.and(question.name(), answer.name());
    }

    /** Names the person the following steps belong to. */
    public static Answers responsible(String login) {
        return NONE.and(Variables.RESPONSIBLE, login);
    }

    public Answers andResponsible(String login) {
        return and(Variables.RESPONSIBLE, login);
    }

    public Map<String, Object> values() {
        return values;
    }

    /** Where one step answers two gateways that follow each other. */
    public Answers and(Enum<?> question, boolean answer) {
        return and(question.name(), answer);
    }

    public Answers and(Enum<?> question, Enum<?> answer) {
        return and(question.name(), answer.name());
    }

    private Answers and(String name, Object value) {
        var all = new HashMap<>(values);
        all.put(name, value);
        return new Answers(all);
    }
}
