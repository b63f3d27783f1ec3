package bildungslandschaft.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a conference takes place.
 *
 * @param capacity how many people it holds
 * @param cost in euros
 */
@Embeddable
public record Venue(
        @Column(name = "venue_name") String name,
        @Column(name = "venue_address") String address,
        @Column(name = "venue_capacity") Integer capacity,
        @Column(name = "venue_cost") @Nullable Integer cost) {

    /** Name and address. */
    public String inOneLine() {
        return name + ", " + address;
    }
}
