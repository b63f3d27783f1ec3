package bildungslandschaft.workflow;

import bildungslandschaft.directory.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param key of the only box that is meant; null for all
     * @return what became of each of these tasks; empty if none is open
     */
    List<Reminded> remindNow(CaseNumber number, @Nullable String key, Actor actor);

    /**
     * Whom a reminder of one task has reached. The names are for whoever asked to read, and for nothing that is kept.
     *
     * @param told who is written to now
     * @param toldBefore who was today already
     * @param asking whether the task waits for whoever asks; they know, and get no mail
     * @param away who has the task but is not there, where nobody stands in
     */
    record Reminded(
            String task, String role, List<Person> told, List<Person> toldBefore, boolean asking, List<Away> away) {

        public Reminded {
            told = List.copyOf(told);
            toldBefore = List.copyOf(toldBefore);
            away = List.copyOf(away);
        }

        /** Whether nobody has the task at all, there or away. */
        public boolean isVacant() {
            return told.isEmpty() && toldBefore.isEmpty() && away.isEmpty() && !asking;
        }
    }

    /** @param until the last day on which the person is not there */
    record Away(Person person, LocalDate until) {}
}
