package bildungslandschaft.workflow;

import java.util.Set;

/**
 * Tells at which boxes without a task a case waits for somebody outside the administration, e.g. for the answer of a
 * Kita: in the diagram such a box is only the timer that ends the waiting.
 */
public interface OutsideSteps {

    /** Ids of the boxes; unique across all models. */
    Set<String> ids();
}
