package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/**
 * Whoever is asked for a part of the day.
 *
 * @param file the number of the file on it
 * @param name empty as long as nobody is chosen
 * @param standing how far it is, in words
 * @param coming whether somebody is asked or has agreed, so that the time is taken
 */
public record ProgrammePerson(CaseNumber file, String name, String standing, boolean coming) {}
