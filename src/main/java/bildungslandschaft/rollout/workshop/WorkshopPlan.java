package bildungslandschaft.rollout.workshop;

import bildungslandschaft.calendar.GermanDay;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a workshop.
 *
 * @param seats for how many people, at least one
 * @param trainer who leads it, once that is known
 */
@Embeddable
public record WorkshopPlan(
        @Column(name = "held_on") LocalDate date,
        @Column(name = "begins_at") LocalTime startsAt,
        @Column(name = "ends_at") LocalTime endsAt,
        @Column(name = "topic") String topic,
        @Column(name = "place") String place,
        @Column(name = "seats") int seats,
        @Column(name = "trainer") @Nullable String trainer) {

    /** More people than this in one room are a typing error. */
    public static final int MOST_SEATS = 200;

    public WorkshopPlan {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("a workshop has 1 to " + MOST_SEATS + " seats");
        }
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("a workshop ends after it has begun");
        }
    }

    /** Tells one state of the plan from another, for forms that two people have open at once. */
    public String edition() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String inWords() {
        return "„%s“ am %s, %s bis %s Uhr, %s, Plätze: %d, Leitung: %s"
                .formatted(
                        topic, GermanDay.of(date), startsAt, endsAt, place, seats, trainer == null ? "offen" : trainer);
    }

    /** Whether those who have put it into their calendars need to know of the difference. */
    boolean isElsewhere(WorkshopPlan other) {
        return !date.equals(other.date)
                || !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !place.equals(other.place);
    }
}
