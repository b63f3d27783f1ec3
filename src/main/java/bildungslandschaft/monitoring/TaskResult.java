package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.CaseNumber;

/**
 * What became of one of several tasks that were to be acted on together.
 *
 * @param number of the case; what was sent instead of one, if there is no such case
 * @param known whether whoever acts may open the case
 * @param task its name; empty if there is none to speak of
 * @param words in a sentence or two, for the page only: they may name people
 */
public record TaskResult(String number, boolean known, String task, String words) {

    private static final int LONGEST_NUMBER = 40;

    static TaskResult of(CaseNumber number, String task, String words) {
        return new TaskResult(number.value(), true, task, words);
    }

    /** Whether there is no such thing or it is none of this person's business, nobody can tell. */
    static TaskResult unknown(String sent) {
        var number = sent.length() > LONGEST_NUMBER ? sent.substring(0, LONGEST_NUMBER) + "…" : sent;
        return new TaskResult(number, false, "", "Gibt es nicht, oder nicht für Sie.");
    }
}
