package bildungslandschaft.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One box of a diagram that a person works on. The class is named like the task's id, its form is
 * {@code forms/<process>/<id>.form}, and the components of {@code I} are the form's input fields.
 *
 * @param <I> what the form sends, already validated against the form
 */
public interface UserTask<I extends Record> {

    /** What the form shows when it is opened: values of fields, and option lists under their {@code valuesKey}. */
    default Map<String, Object> prefill(CaseNumber number) {
        return Map.of();
    }

    /** What one needs to know to decide this step, beyond the summary of the case. No names, no notes. */
    default List<Fact> context(CaseNumber number) {
        return List.of();
    }

    /**
     * Does the work of the step.
     *
     * @throws RefusedException if a rule of the case speaks against it; shown at the form
     */
    Answers complete(CaseNumber number, I input, Actor actor);

    /** What becomes of the task if nobody does it. */
    default String ifNothingHappens() {
        return "Es wird nichts für Sie entschieden.";
    }

    /** Whether those for whom it waits get a mail at once. */
    default boolean urgent() {
        return false;
    }

    /** Whether it comes only because somebody before was silent for too long, as most that is urgent does. */
    default boolean afterSilence() {
        return urgent();
    }

    /** The box of somebody who is silent that this one asks about and that stays open meanwhile; null for none. */
    default @Nullable Class<? extends UserTask<?>> pursues() {
        return null;
    }

    /** What a person reads after finishing the step: one sentence. */
    default String done(I input) {
        return "Die Aufgabe ist erledigt.";
    }
}
