package bildungslandschaft.monitoring.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.stereotype.Component;

/** Whether that works which the software cannot do without, as its health indicators find it at this moment. */
@Component
class Connections {

    /** What is looked at, by the names of the indicators. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("db", "Datenbank"), Map.entry("mail", "Mailversand"), Map.entry("jobs", "Auftragsbearbeitung"));

    private final HealthContributorRegistry indicators;
    private final Clock clock;
    // An indicator knows only how things are now.
    private final Map<String, LocalDateTime> found = new ConcurrentHashMap<>();

    Connections(HealthContributorRegistry indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    List<Connection> all() {
        return NAMES.stream().map(name -> look(name.getKey(), name.getValue())).toList();
    }

    private Connection look(String name, String label) {
        if (!(indicators.getContributor(name) instanceof HealthIndicator indicator)) {
            return new Connection(label, State.NOT_SET_UP, null);
        }
        var health = indicator.health();
        if (health != null && health.getStatus().equals(Status.UP)) {
            found.remove(name);
            return new Connection(label, State.WORKS, null);
        }
        return new Connection(label, State.BROKEN, found.computeIfAbsent(name, any -> LocalDateTime.now(clock)));
    }

    enum State {
        WORKS,
        BROKEN,
        NOT_SET_UP
    }

    /** @param since when somebody first looked and it did not work; null if it does */
    record Connection(String label, State state, @Nullable LocalDateTime since) {}
}
