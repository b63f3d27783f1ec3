package bildungslandschaft.workflow;

import bildungslandschaft.directory.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What coordination may do with tasks that others have: give them to somebody else, or another deadline. */
public interface TaskSupervision {

    /** The open tasks of a case. */
    List<SupervisedTask> openTasks(CaseNumber number);

    /** The open tasks of several cases, asked for at once. */
    List<SupervisedTask> openTasks(Collection<CaseNumber> numbers);

    /** Who may have the task today: those who hold its role where it belongs, or stand in for one of them. */
    List<Person> candidates(SupervisedTask task);

    /**
     * Gives the task to a person. What a case itself has given to somebody goes over with the case.
     *
     * @param task with the holder whom the person has seen
     * @throws RefusedException if the person may not have it, if it is open no longer, or if somebody else has it by now
     */
    void handOver(SupervisedTask task, String login, String reason, Actor actor);

    /**
     * Gives the task another deadline; its reminders and its escalation move with it, those that have gone off excepted.
     *
     * @param task with the deadline that the person has seen
     * @param until a working day, not before today
     * @throws RefusedException if it is no such day, if the task is open no longer, or if its deadline is another one by
     *     now
     */
    void setDeadline(SupervisedTask task, LocalDate until, String reason, Actor actor);

    /**
     * Who gave the task which deadline since the person saw it, in a sentence.
     *
     * @param task with the deadline that the person has seen
     * @param wanted the deadline that it is to have
     * @return empty if it still has the one or has the other already, or is open no longer
     */
    Optional<String> deadlineSince(SupervisedTask task, LocalDate wanted);

    /**
     * Who has the task since the person saw it, in a sentence.
     *
     * @param task with the holder whom the person has seen
     * @param wanted login of whoever is to have it
     * @return empty if it is still there, or where it is wanted, or open no longer
     */
    Optional<String> holderSince(SupervisedTask task, String wanted);

    /** A task that is open no longer; empty if there never was one, or if its case is deleted. */
    Optional<EndedTask> ended(String id);

    /** @param words by whom and when it was done, in a sentence */
    record EndedTask(CaseNumber number, String name, String words) {}

    /**
     * An open task as coordination sees it: never what it is about.
     *
     * @param key the box in the diagram
     * @param personal whether the case itself gives it to a person
     * @param assignee login of whoever has it; null if it waits for anyone of the role
     */
    record SupervisedTask(
            String id,
            CaseNumber number,
            String key,
            String name,
            String role,
            @Nullable String unit,
            boolean personal,
            @Nullable String assignee,
            @Nullable LocalDate dueOn) {

        /** The same as somebody saw it who has had the page open for a while. */
        public SupervisedTask seen(@Nullable LocalDate due, @Nullable String holder) {
            return new SupervisedTask(id, number, key, name, role, unit, personal, holder, due);
        }
    }
}
