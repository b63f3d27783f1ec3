package bildungslandschaft.directory;

import java.util.List;

/**
 * All closures of a Kita as somebody reads them who may change them.
 *
 * @param edition counts the changes of the Kita; whoever writes says which edition they have read
 * @param days the earliest first, past and coming
 */
public record KitaClosures(int edition, List<KitaClosure> days) {

    public KitaClosures {
        days = List.copyOf(days);
    }
}
