package bildungslandschaft.conference.demo;

import java.util.Map;

/**
 * What somebody filled in.
 *
 * @param weeksBefore how many weeks before the conference's day; negative for what came after it
 * @param task id of the box
 * @param values as the form names them
 */
record ConferenceAct(int weeksBefore, String task, String login, Map<String, Object> values) {}
