package reads;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import office.Facts;
import office.Traffic;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import reads.Race.Contender;

/**
 * Holds the races: first all must have read the same, then they come in random order, round by round. Where the database
 * runs in the reading thread, the time is that of this thread on a processor, which no neighbour can spoil; otherwise it
 * is the clock's.
 */
final class Timekeeper {

    /** So long each is measured in a round: by itself, none of these reads is long enough. */
    private static final long TURN = 4_000_000;

    /** The slow do not come in every round, or nobody could wait for the end. */
    private static final long AT_MOST = 400_000_000;

    private static final int LEAST_ROUNDS = 3;

    private final Traffic traffic;
    private final Plans plans;
    private final JdbcTemplate jdbc;
    private final LongSupplier watch;

    Timekeeper(ApplicationContext office, Traffic traffic, boolean h2) {
        this.traffic = traffic;
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.plans = new Plans(jdbc, h2);
        this.watch = h2 ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
    }

    void warmUp(Race race, int rounds) {
        run(race, rounds);
    }

    void hold(Race race, int rounds) {
        compare(race);
        count(race);
        var times = run(race, rounds);
        for (int round = 0; round < rounds; round++) {
            Map<String, Object> facts = about(race);
            facts.put("round", round);
            facts.putAll(times.get(round));
            Facts.print("time", facts);
        }
    }

    private static void compare(Race race) {
        var answers = race.contenders().stream()
                .map(contender -> contender.read().get())
                .filter(Objects::nonNull)
                .toList();
        for (var answer : answers) {
            if (!answer.equals(answers.get(0))) {
                throw new IllegalStateException(
                        "%s, %d: not the same:%n%s%n%s".formatted(race.about(), race.size(), answers.get(0), answer));
            }
        }
    }

    /** The noise-free twins of the times. */
    private void count(Race race) {
        for (var contender : race.contenders()) {
            var count = traffic.during(contender.read()::get);
            var facts = about(race);
            facts.put("contender", contender.name());
            facts.put("statements", count.statements());
            facts.put("answered", count.read());
            facts.put("looked", count.asked().stream().mapToLong(plans::rows).sum());
            Facts.print("traffic", facts);
        }
    }

    private List<Map<String, Long>> run(Race race, int rounds) {
        var contenders = new ArrayList<>(race.contenders());
        contenders.add(new Contender(Race.NOTHING, () -> jdbc.queryForObject("select 1", Integer.class)));
        Map<String, Long> guesses = new HashMap<>();
        contenders.forEach(contender -> guesses.put(contender.name(), guess(contender)));
        List<Map<String, Long>> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Map<String, Long> turn = new TreeMap<>();
            Collections.shuffle(contenders);
            for (var contender : contenders) {
                long guess = guesses.get(contender.name());
                int every = (int) Math.max(1, rounds / Math.max(LEAST_ROUNDS, AT_MOST / guess));
                if (round % every == 0) {
                    turn.put(contender.name(), measure(contender, (int) Math.max(1, TURN / guess)));
                }
            }
            times.add(turn);
        }
        return times;
    }

    /** Nanoseconds, the better of two. */
    private long guess(Contender contender) {
        return Math.max(1_000, Math.min(measure(contender, 1), measure(contender, 1)));
    }

    /** Nanoseconds a read. */
    private long measure(Contender contender, int times) {
        long from = watch.getAsLong();
        for (int time = 0; time < times; time++) {
            contender.read().get();
        }
        return (watch.getAsLong() - from) / times;
    }

    private static Map<String, Object> about(Race race) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("race", race.about());
        facts.put("size", race.size());
        facts.put("finished", race.finished());
        return facts;
    }
}
