package bildungslandschaft.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A room in which parts of a conference take place, and how many people it holds. */
@Embeddable
public record ConferenceRoom(
        @Column(name = "name") String name,
        @Column(name = "capacity") Integer capacity) {}
