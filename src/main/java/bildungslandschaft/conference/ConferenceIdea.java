package bildungslandschaft.conference;

import java.time.LocalDate;

/**
 * What is known of a conference when its planning begins.
 *
 * @param edition the how manieth it is
 * @param meant whether whoever plans it knows that the day has drawbacks
 */
public record ConferenceIdea(int edition, String motto, LocalDate day, boolean meant) {}
