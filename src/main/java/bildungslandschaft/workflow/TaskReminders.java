package bildungslandschaft.workflow;

/**
 * The lower rungs of the ladder at a task: a mail at once to those for whom it waits, or to whoever stands in for them.
 * Nobody is written to twice for the same rung, however often it is asked for, and nobody at all once the task is done.
 */
public interface TaskReminders {

    /** @param box the task in the diagram */
    void remind(CaseNumber number, Class<? extends UserTask<?>> box);

    /** The last time before somebody else asks; a deputy gets a copy, also while the person is there. */
    void remindAgain(CaseNumber number, Class<? extends UserTask<?>> box);

    /**
     * Outside of the ladder, because somebody at the office asks for it: a mail about each open task of the case, to each
     * person at most one a day.
     *
     * @return how many people are written to; 0 if the case waits for nobody here, or if all heard of it today
     */
    int remindNow(CaseNumber number, Actor actor);
}
