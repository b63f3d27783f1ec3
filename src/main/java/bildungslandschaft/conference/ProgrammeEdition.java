package bildungslandschaft.conference;

/**
 * A programme as somebody reads it.
 *
 * @param mark the same for the same programme only
 * @param label how much it is, and as of when
 */
public record ProgrammeEdition(String mark, String label) {}
