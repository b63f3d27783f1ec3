package bildungslandschaft.directory;

/** The register says something else about a Kita, for today or for another day; told within the transaction of the change. */
public record KitaChanged(String kitaId) {}
