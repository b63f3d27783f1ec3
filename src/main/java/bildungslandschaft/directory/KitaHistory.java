package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a Kita from its opening on, also what is only announced.
 *
 * @param versions the oldest first, at least one; days in between on which it was closed are in none of them
 */
public record KitaHistory(List<KitaVersion> versions) {

    public KitaHistory {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A Kita has at least one version");
        }
    }

    public String id() {
        return first().kita().id();
    }

    /** What holds on a day; empty before its opening and after its closing. */
    public Optional<KitaVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.covers(day)).findFirst();
    }

    /** What holds on a day or, where the Kita is closed on it, what held last before or will hold first after it. */
    public KitaVersion around(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(first());
    }

    public KitaVersion first() {
        return versions.get(0);
    }

    public KitaVersion last() {
        return versions.get(versions.size() - 1);
    }

    /** The last day of the Kita as far as it is known; null as long as nobody thinks of closing it. */
    public @Nullable LocalDate closedAfter() {
        return last().to();
    }
}
