package bildungslandschaft.rollout.workshop;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.rollout.KitaMail;
import bildungslandschaft.rollout.KitaPost;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a Kita reads about its seat, each time with the calendar entry as it now is. */
@Component
class WorkshopLetters {

    private final KitaPost post;
    private final Clock clock;

    WorkshopLetters(KitaPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** The invitation (M-RO-07). */
    void invite(Booking booking, Workshop workshop) {
        send(booking, workshop, "workshop-invitation", about(booking, workshop), "Einladung zum Workshop");
    }

    /** Another day, hour or place. */
    void moved(Booking booking, Workshop workshop) {
        send(booking, workshop, "workshop-moved", about(booking, workshop), "Neuer Termin des Workshops");
    }

    /** The Kita has cancelled, and its calendar forgets the day. */
    void returned(Booking booking, Workshop workshop) {
        send(booking, workshop, "workshop-returned", about(booking, workshop), "Bestätigung der Absage");
    }

    /** The workshop does not take place (M-RO-12); in the same mail the new date, if there is one. */
    void calledOff(Booking booking, Workshop workshop, String reason, @Nullable Workshop instead) {
        var model = about(booking, workshop);
        model.put("reason", reason);
        if (instead != null) {
            model.put("newTopic", instead.plan().topic());
            model.put("newStart", startOf(instead));
            model.put("newPlace", instead.plan().place());
        }
        send(booking, workshop, "workshop-cancelled", model, "Absage des Workshops " + workshop.inWords());
    }

    private void send(Booking booking, Workshop workshop, String template, Map<String, Object> model, String said) {
        post.send(new KitaMail(
                booking.participation(),
                booking.kitaId(),
                "%s/%d/%d".formatted(template, booking.id(), booking.entrySequence()),
                template,
                model,
                entry(booking, workshop),
                said));
    }

    private Map<String, Object> about(Booking booking, Workshop workshop) {
        var plan = workshop.plan();
        return new HashMap<>(Map.of(
                "topic", plan.topic(),
                "start", startOf(workshop),
                "end", plan.endsAt(),
                "place", plan.place(),
                "people", booking.people()));
    }

    private CalendarEntry entry(Booking booking, Workshop workshop) {
        var plan = workshop.plan();
        return new CalendarEntry(
                "workshop-" + booking.id() + "@bildungslandschaft",
                booking.entrySequence(),
                startOf(workshop),
                Duration.between(plan.startsAt(), plan.endsAt()),
                "Workshop „" + plan.topic() + "“",
                plan.place(),
                booking.state() == BookingState.CANCELLED);
    }

    private ZonedDateTime startOf(Workshop workshop) {
        return workshop.plan().date().atTime(workshop.plan().startsAt()).atZone(clock.getZone());
    }
}
