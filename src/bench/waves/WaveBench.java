package waves;

import bildungslandschaft.rollout.WaveStarter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import office.Database;
import office.Facts;
import office.Office;
import office.Traffic;
import org.springframework.context.ApplicationContext;

/**
 * One process of the benchmark {@code waves.mjs}: starts lines of Kitas with each contender in turn and prints what it
 * saw, one JSON object a line. Arguments: sizes, rounds, whether to look at the heap too, and the database.
 */
final class WaveBench {

    private static final int WARM_UP = 1_000;
    private static final int WARM_UPS = 3;
    /** Small lines are measured several times in a round, until they make up about so many Kitas. */
    private static final int KITAS_A_ROUND = 1_000;

    private final ApplicationContext office;
    private final Traffic traffic;
    private final Map<Integer, Line> lines = new TreeMap<>();

    private WaveBench(ApplicationContext office, Traffic traffic) {
        this.office = office;
        this.traffic = traffic;
    }

    public static void main(String[] args) {
        var sizes = Arrays.stream(args[0].split(",")).map(Integer::valueOf).toList();
        int rounds = Integer.parseInt(args[1]);
        boolean heap = Boolean.parseBoolean(args[2]);
        var traffic = new Traffic();
        try (var database = Database.of(args[3]);
                var office = Office.startAtRest(database, traffic)) {
            new WaveBench(office, traffic).run(sizes, rounds, heap);
        }
    }

    private void run(List<Integer> sizes, int rounds, boolean heap) {
        sizes.forEach(size -> lines.put(size, new Line(office, size)));
        var warmUp = lines.computeIfAbsent(WARM_UP, size -> new Line(office, size));
        for (int time = 0; time < WARM_UPS; time++) {
            shuffledContenders().forEach(contender -> measure(contender, warmUp));
        }
        count(warmUp);
        for (int round = 0; round < rounds; round++) {
            var order = new ArrayList<>(sizes);
            Collections.shuffle(order);
            for (int size : order) {
                measureInTurn(round, lines.get(size));
            }
        }
        if (heap) {
            sizes.forEach(size -> weigh(lines.get(size)));
        }
    }

    /** The noise-free twins of the times, and whether everybody did the same work. */
    private void count(Line line) {
        List<String> first = null;
        for (var contender : List.of(Contender.BARE, Contender.BARE_BATCHED, Contender.OURS)) {
            line.restore();
            var numbers = line.numbers();
            print(contender, line, traffic.during(() -> contender.start(office, line, numbers)));
            var started = line.started();
            require(started.size() == line.size(), "%s has started %d".formatted(contender, started.size()));
            require(first == null || started.equals(first), contender + " has started something else");
            first = started;
        }
    }

    private static void print(Contender contender, Line line, Traffic.Count count) {
        Facts.print(
                "traffic",
                Map.of(
                        "contender", contender,
                        "size", line.size(),
                        "statements", count.statements(),
                        "written", count.written(),
                        "read", count.read()));
    }

    private void measureInTurn(int round, Line line) {
        int times = Math.max(1, KITAS_A_ROUND / line.size());
        Map<Contender, Time> sums = new TreeMap<>();
        for (int time = 0; time < times; time++) {
            shuffledContenders().forEach(contender -> sums.merge(contender, measure(contender, line), Time::plus));
        }
        sums.forEach((contender, sum) -> Facts.print(
                "time",
                Map.of(
                        "contender",
                        contender,
                        "size",
                        line.size(),
                        "round",
                        round,
                        "clock",
                        sum.clock / times,
                        "processor",
                        sum.processor / times)));
    }

    private Time measure(Contender contender, Line line) {
        line.restore();
        var numbers = line.numbers();
        System.gc();
        var before = Time.now();
        contender.start(office, line, numbers);
        var took = Time.now().minus(before);
        check(contender, line);
        return took;
    }

    private void check(Contender contender, Line line) {
        int started = line.started().size();
        require(started == line.size(), "%s has started %d of %d".formatted(contender, started, line.size()));
        int noted = line.notedOnce();
        int expected = contender == Contender.OURS ? line.size() : 0;
        require(noted == expected, "%s has noted %d of %d".formatted(contender, noted, expected));
    }

    /** What is still in use after each tenth of a line; times are not taken here. */
    private void weigh(Line line) {
        line.restore();
        var starter = office.getBean(WaveStarter.class);
        int every = Math.max(1, line.size() / 10);
        int started = 0;
        long most = 0;
        for (int chunk = starter.startChunk(); chunk > 0; chunk = starter.startChunk()) {
            if (started / every != (started + chunk) / every) {
                most = Math.max(most, usedHeap());
            }
            started += chunk;
        }
        Facts.print("heap", Map.of("size", line.size(), "bytes", most));
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<Contender> shuffledContenders() {
        var order = new ArrayList<>(List.of(Contender.values()));
        Collections.shuffle(order);
        return order;
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Nanoseconds by the clock and of this thread on a processor. */
    private record Time(long clock, long processor) {

        static Time now() {
            return new Time(
                    System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        Time minus(Time other) {
            return new Time(clock - other.clock, processor - other.processor);
        }

        Time plus(Time other) {
            return new Time(clock + other.clock, processor + other.processor);
        }
    }
}
