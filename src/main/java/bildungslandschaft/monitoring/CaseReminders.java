package bildungslandschaft.monitoring;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskReminders;
import bildungslandschaft.workflow.TaskReminders.Reminded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those for whom cases wait, by a click of coordination. */
@Service
public class CaseReminders {

    private static final Logger log = LoggerFactory.getLogger(CaseReminders.class);

    private final CaseOverview overview;
    private final CaseRegister register;
    private final TaskReminders reminders;
    private final TransactionTemplate transaction;

    CaseReminders(
            CaseOverview overview, CaseRegister register, TaskReminders reminders, TransactionTemplate transaction) {
        this.overview = overview;
        this.register = register;
        this.reminders = reminders;
        this.transaction = transaction;
    }

    /**
     * Each case by itself: what goes wrong with one leaves the others as they are.
     *
     * @param numbers as they were sent
     * @param step only tasks at this step; empty for all
     */
    public List<TaskResult> remind(List<String> numbers, Optional<Processes.Step> step, Actor actor) {
        return numbers.stream()
                .distinct()
                .flatMap(sent -> CaseNumber.parse(sent)
                        .filter(number -> overview.find(number, actor).isPresent())
                        .map(number -> remind(number, step, actor).stream())
                        .orElseGet(() -> Stream.of(TaskResult.unknown(sent))))
                .toList();
    }

    private List<TaskResult> remind(CaseNumber number, Optional<Processes.Step> step, Actor actor) {
        var name = step.map(Processes.Step::name).orElse("");
        try {
            var reminded = transaction.execute(status -> {
                register.lock(number);
                var key = step.map(Processes.Step::id).orElse(null);
                return reminders.remindNow(number, key, actor.within(Role.COORDINATOR.id()));
            });
            if (reminded == null || reminded.isEmpty()) {
                var words = step.isEmpty()
                        ? "Wartet zurzeit auf niemanden mit Zugang."
                        : "Inzwischen nicht mehr offen; niemand ist erinnert.";
                return List.of(TaskResult.of(number, name, words));
            }
            log.info("{} reminded of {} tasks", number, reminded.size());
            return reminded.stream()
                    .map(one -> TaskResult.of(number, one.task(), words(one)))
                    .toList();
        } catch (RuntimeException failure) {
            log.warn("{} could not be reminded of", number, failure);
            return List.of(
                    TaskResult.of(number, name, "Das hat nicht geklappt. Bitte versuchen Sie es später noch einmal."));
        }
    }

    private static String words(Reminded reminded) {
        var sentences = new ArrayList<String>();
        if (!reminded.told().isEmpty()) {
            sentences.add("Mail an %s.".formatted(list(reminded.told(), Person::nameAfterFor)));
        }
        if (!reminded.toldBefore().isEmpty()) {
            sentences.add("Heute schon erinnert: %s.".formatted(list(reminded.toldBefore(), Person::displayName)));
        }
        if (sentences.isEmpty()) {
            sentences.add(
                    reminded.asking()
                            ? "Zuständig sind Sie selbst; niemand sonst ist erinnert."
                            : "Niemand ist erinnert.");
        }
        reminded.away()
                .forEach(away -> sentences.add("%s ist bis %s abwesend, und niemand vertritt."
                        .formatted(away.person().displayName(), GermanDay.inDigits(away.until()))));
        if (reminded.isVacant()) {
            sentences.add("Für „%s“ ist hier niemand eingetragen."
                    .formatted(TaskAudience.roleOf(reminded.role()).label()));
        }
        return String.join(" ", sentences);
    }

    /** "Frau Ahorn, Frau Birke und Herr Sperling". */
    private static String list(List<Person> people, Function<Person, String> name) {
        var names = people.stream().map(name).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " und " + names.get(last);
    }
}
