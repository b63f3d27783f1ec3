package bildungslandschaft.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** What of a Kita never changes, and its closures; all else has its days and is in {@link KitaVersionEntry}. */
@Entity
@Table(name = "kita")
@NullUnmarked
class KitaEntry {

    @Id
    private String id;

    /** Counts the changes of the Kita in whatever respect, so that two people do not undo each other's. */
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "kita_closure", joinColumns = @JoinColumn(name = "kita_id"))
    private Set<KitaClosure> closures = new HashSet<>();

    protected KitaEntry() {}

    KitaEntry(String id) {
        this.id = id;
    }

    /** Is shut on these days and no others. */
    void shut(List<KitaClosure> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.subList(0, i).stream().anyMatch(days.get(i)::overlaps)) {
                throw new IllegalArgumentException(days.get(i) + " overlaps another one");
            }
        }
        closures.retainAll(days);
        closures.addAll(days);
    }

    int version() {
        return version;
    }

    List<KitaClosure> closures() {
        return List.copyOf(closures);
    }
}
