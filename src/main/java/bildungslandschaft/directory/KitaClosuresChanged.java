package bildungslandschaft.directory;

import java.util.List;

/** A Kita is shut on other days than was known before; told within the transaction of the change. */
public record KitaClosuresChanged(String kitaId, List<KitaClosure> before, List<KitaClosure> after) {

    public KitaClosuresChanged {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
