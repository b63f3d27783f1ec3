package reads;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import office.Database;
import office.Facts;
import office.Office;
import office.Traffic;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One process of the benchmark {@code reads.mjs}: fills a database step by step and at each size reads inbox and board
 * with each contender in turn. Arguments: sizes, rounds, whether to end with ten finished cases for each running one, the database.
 */
final class ReadBench {

    private static final int ROUNDS_TO_WARM_UP = 40;
    private static final int FINISHED_FOR_EACH = 10;

    private final County county;
    private final InboxRaces inbox;
    private final BoardRaces board;
    private final Timekeeper timekeeper;

    private ReadBench(ApplicationContext office, Traffic traffic, boolean h2) {
        this.county = new County(office, h2);
        this.inbox = new InboxRaces(office);
        this.board = new BoardRaces(office);
        this.timekeeper = new Timekeeper(office, traffic, h2);
    }

    public static void main(String[] args) {
        var sizes = Arrays.stream(args[0].split(","))
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray();
        int rounds = Integer.parseInt(args[1]);
        boolean history = Boolean.parseBoolean(args[2]);
        var traffic = new Traffic();
        try (var database = Database.withoutMemory(args[3]);
                var office = Office.startAtRest(database, traffic)) {
            describe(office);
            new ReadBench(office, traffic, !args[3].equals("postgres")).run(sizes, rounds, history);
        }
    }

    private static void describe(ApplicationContext office) {
        var version = office.getBean(JdbcTemplate.class).execute((Connection connection) -> {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " "
                    + about.getDatabaseProductVersion().split("[ (]")[0];
        });
        Facts.print(
                "machine",
                Map.of(
                        "product", version,
                        "java", System.getProperty("java.version"),
                        "heap", Runtime.getRuntime().maxMemory(),
                        "processors", Runtime.getRuntime().availableProcessors()));
    }

    private void run(int[] sizes, int rounds, boolean history) {
        county.open(sizes[0]);
        warmUp(sizes[0]);
        int small = sizes[0];
        int middle = sizes[Math.min(1, sizes.length - 1)];
        int large = sizes[sizes.length - 1];
        raceOnBoard(small, 0, rounds);
        county.close(FINISHED_FOR_EACH * small);
        raceOnBoard(small, FINISHED_FOR_EACH * small, rounds);
        int finished = FINISHED_FOR_EACH * middle;
        county.close(finished);
        for (int size : sizes) {
            county.open(size);
            raceOnBoard(size, finished, rounds);
            inbox.at(size).forEach(race -> timekeeper.hold(race, rounds));
        }
        if (history) {
            county.close(FINISHED_FOR_EACH * large);
            raceOnBoard(large, FINISHED_FOR_EACH * large, rounds);
        }
    }

    private void raceOnBoard(int size, int finished, int rounds) {
        board(size, finished).forEach(race -> timekeeper.hold(race, rounds));
    }

    private List<Race> board(int size, int finished) {
        board.catchUp();
        var races = board.at(size, finished);
        county.analyze();
        return races;
    }

    private void warmUp(int size) {
        inbox.at(size).forEach(race -> timekeeper.warmUp(race, ROUNDS_TO_WARM_UP));
        board(size, 0).forEach(race -> timekeeper.warmUp(race, ROUNDS_TO_WARM_UP));
    }
}
