package bildungslandschaft.workflow;

import java.util.List;
import java.util.Map;

/** Asks a deployed decision table. The facts are used and forgotten: they reach neither variables nor history. */
public interface Decisions {

    /**
     * The rows that fit, each as output name and value, in the table's order.
     *
     * @param table id of the decision, e.g. {@code advisor-assignment}
     * @param facts the table's inputs
     */
    List<Map<String, Object>> ask(String table, Map<String, Object> facts);
}
