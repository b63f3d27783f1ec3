package bildungslandschaft.conference;

/**
 * A programme as somebody reads it.
 *
 * @param mark the same for the same programme only
 * @param label how much it is, and as of when
 * @param empty whether there is nothing in it, which somebody has to choose on purpose
 */
public record ProgrammeEdition(String mark, String label, boolean empty) {}
