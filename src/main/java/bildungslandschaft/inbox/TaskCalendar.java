package bildungslandschaft.inbox;

import bildungslandschaft.correspondence.CalendarFeed;
import bildungslandschaft.correspondence.Office;
import bildungslandschaft.correspondence.SecretWord;
import bildungslandschaft.directory.LockedOut;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's deadlines as a calendar that programmes read without a login. Whoever knows its address reads it, so it
 * names tasks and case numbers only, and can be ended or given another address at any time.
 */
@Service
@Transactional
public class TaskCalendar {

    /** More than anybody has, and few enough for a programme that asks every hour. */
    private static final int MOST = 500;

    private final CalendarSubscriptions subscriptions;
    private final Inbox inbox;
    private final Actors actors;
    private final CalendarFeed feed;
    private final Office office;
    private final Clock clock;

    TaskCalendar(
            CalendarSubscriptions subscriptions,
            Inbox inbox,
            Actors actors,
            CalendarFeed feed,
            Office office,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.inbox = inbox;
        this.actors = actors;
        this.feed = feed;
        this.office = office;
        this.clock = clock;
    }

    /** Since when the person's calendar can be read; empty if it cannot. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Actor actor) {
        return subscriptions.findById(actor.login()).map(CalendarSubscription::createdAt);
    }

    /** The address of the person's calendar, which cannot be found out again later; an earlier one ends. */
    public String open(Actor actor) {
        var secret = SecretWord.create();
        subscriptions.save(new CalendarSubscription(actor.login(), SecretWord.fingerprint(secret), clock.instant()));
        return office.url("/kalender/" + secret + ".ics");
    }

    public void close(Actor actor) {
        subscriptions.deleteById(actor.login());
    }

    /** Its address needs no login, so it would go on telling whoever has it. */
    @EventListener
    void end(LockedOut person) {
        subscriptions.deleteById(person.login());
    }

    /** The calendar behind an address; empty if there is none, or if whose it was works here no longer. */
    @Transactional(readOnly = true)
    public Optional<String> read(String secret) {
        return subscriptions
                .findBySecretHash(SecretWord.fingerprint(secret))
                .map(subscription -> actors.of(subscription.login()))
                .filter(actor -> !actor.roles().isEmpty())
                .map(actor -> feed.write("Aufgaben im Bildungsbüro", days(actor)));
    }

    private List<CalendarFeed.Day> days(Actor actor) {
        var days = new ArrayList<CalendarFeed.Day>();
        Inbox.Cursor after = null;
        do {
            var page = inbox.page(actor, Inbox.Scope.ALL, after);
            page.tasks().stream()
                    .filter(task -> task.dueOn(clock) != null)
                    .map(this::day)
                    .forEach(days::add);
            after = page.next();
        } while (after != null && days.size() < MOST);
        return days;
    }

    private CalendarFeed.Day day(OpenTask task) {
        return new CalendarFeed.Day(
                task.id() + "@bildungslandschaft",
                Objects.requireNonNull(task.dueOn(clock)),
                "Fällig: %s (%s)".formatted(task.name(), task.number()),
                office.url("/aufgaben/" + task.id()));
    }
}
