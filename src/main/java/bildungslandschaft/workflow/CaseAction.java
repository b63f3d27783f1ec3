package bildungslandschaft.workflow;

/**
 * Something that can be done with a case at any time, offered as a button on its page.
 *
 * @param path where the button leads, a page that asks before it acts
 */
public record CaseAction(String label, String path) {}
