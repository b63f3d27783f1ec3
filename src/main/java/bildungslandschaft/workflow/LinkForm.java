package bildungslandschaft.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person without an account answers with one form behind a link from a mail: to people outside what
 * {@link UserTask} is to staff. The answer is an event of a process; the form is
 * {@code forms/<process>/<event>.form}, and the components of {@code I} are its input fields.
 *
 * <p>Whoever has no mail answers by telephone or on paper. So the form does nothing itself but calls the same act of its
 * module that a task of staff calls, each with its own {@link Actor}, and the module closes the links that still ask:
 *
 * <pre>{@code
 * // KitaAnswered implements LinkForm<KitaAnswer>: by link, the actor is whoever holds it
 * public Reply submit(CaseNumber number, KitaAnswer input, Actor actor) {
 *     rollout.answer(number, input, actor);
 *     return new Reply("Danke für Ihre Antwort", "Sie müssen nichts weiter tun.");
 * }
 *
 * // AddressKita implements UserTask<...>: "im Auftrag erfasst", the actor is the member of staff
 * public Answers complete(CaseNumber number, Input input, Actor actor) {
 *     rollout.answer(number, input.asAnswer(), actor);
 *     links.revoke(KitaAnswered.PURPOSE, number.value());
 *     ...
 * }
 * }</pre>
 *
 * @param <I> what the form sends, already validated against the form
 */
public interface LinkForm<I extends Record> {

    /** The id of the process in whose diagram the answer is an event. */
    String process();

    /** The id of that event, which is the name of the form. */
    String event();

    /** Under which name links are issued for it; at most 60 characters. */
    default String purpose() {
        return process() + "/" + event();
    }

    /** Whether the last answer counts until the process goes on; otherwise the first answer decides. */
    boolean reusable();

    /** What the person reads before the form; must not change anything, since mail scanners open every link. */
    Sheet sheet(CaseNumber number);

    /** What the form shows when it is opened: values of fields, and option lists under their {@code valuesKey}. */
    default Map<String, Object> prefill(CaseNumber number) {
        return Map.of();
    }

    /**
     * How the history of the case names whoever answers, for instance "Leitung der Kita"; never a person's name.
     *
     * @param recipient for whom the link was issued, as a code; null if it was not said
     */
    String respondent(@Nullable String recipient);

    /**
     * Takes the answer, in the transaction that uses up the link.
     *
     * @throws RefusedException if a rule of the case speaks against it; shown at the form, the link stays open
     */
    Reply submit(CaseNumber number, I input, Actor actor);

    /**
     * What somebody reads instead of the form for whom there is nothing to answer any more although the link still works;
     * empty as long as there is. It names nobody either.
     */
    default Optional<Reply> settled(CaseNumber number) {
        return Optional.empty();
    }

    /**
     * What has been decided and when, as a sentence for those whose link is closed; empty if nothing has been. Whoever
     * finds an old link reads it, so it names nobody.
     */
    default Optional<String> decided(CaseNumber number) {
        return Optional.empty();
    }

    /**
     * What stands above the form.
     *
     * @param introduction what it is about and what becomes of the answer; line breaks are kept
     * @param facts what one needs to know to answer; no personal data but the name of whom it is about, since mails are
     *     passed on
     * @param submitLabel what stands on the button
     */
    record Sheet(String title, String introduction, List<Fact> facts, String submitLabel) {

        public Sheet {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What the person reads after answering. It is kept with the link, so it names nobody.
     *
     * @param title at most 200 characters
     * @param text at most 2,000 characters
     */
    record Reply(String title, String text) {}
}
