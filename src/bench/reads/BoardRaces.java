package reads;

import bildungslandschaft.monitoring.Board;
import bildungslandschaft.monitoring.ProcessFigures;
import bildungslandschaft.monitoring.StepBoard;
import bildungslandschaft.monitoring.StepFigures;
import bildungslandschaft.monitoring.WaitsFor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import reads.Race.Contender;

/** The board of all processes and the page of one: our services, ready-made counters, the engine's own statistics. */
final class BoardRaces {

    private final Board board;
    private final StepBoard steps;
    private final ManagementService engine;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    BoardRaces(ApplicationContext office) {
        this.board = office.getBean(Board.class);
        this.steps = office.getBean(StepBoard.class);
        this.engine = office.getBean(ManagementService.class);
        this.jdbc = office.getBean(JdbcTemplate.class);
        this.clock = office.getBean(Clock.class);
        jdbc.execute("create table bench_board (process_key varchar(80) primary key, running int, office int,"
                + " municipality int, outside int, on_date int, overdue int, finished int)");
        jdbc.execute("create table bench_board_steps (process_key varchar(80), step_id varchar(80), unit varchar(8),"
                + " cases int, overdue int, primary key (process_key, step_id, unit))");
    }

    /** The office adds up what the county has written, which takes as long as there is much of it. */
    void catchUp() {
        board.processes();
    }

    List<Race> at(int size, int finished) {
        counters();
        var most = jdbc.queryForMap("select process_key, definition, count(*) as steps from bench_steps"
                + " group by process_key, definition order by steps desc, process_key fetch first 1 row only");
        var key = (String) most.get("process_key");
        var definition = (String) most.get("definition");
        return List.of(
                new Race(
                        "board/all",
                        size,
                        finished,
                        List.of(
                                new Contender(Race.PLAIN, this::countersOfAll),
                                new Contender(Race.AGAIN, this::countersOfAll),
                                new Contender(Race.OURS, () -> ours(board.processes())),
                                new Contender(Race.ENGINE, this::statistics))),
                new Race(
                        "board/one",
                        size,
                        finished,
                        List.of(
                                new Contender(Race.PLAIN, () -> countersOf(key)),
                                new Contender(Race.AGAIN, () -> countersOf(key)),
                                new Contender(Race.OURS, () -> ours(key)),
                                new Contender(Race.ENGINE, () -> statistics(definition)))));
    }

    /** Counts of all, as somebody would have kept them ready: what the best possible board would only have to read. */
    private void counters() {
        var today = LocalDate.now(clock);
        var month = Timestamp.from(
                today.withDayOfMonth(1).atStartOfDay(clock.getZone()).toInstant());
        jdbc.update("delete from bench_board");
        jdbc.update("delete from bench_board_steps");
        jdbc.update(
                "insert into bench_board select s.process_key, count(*), " + waiting("OFFICE") + ", "
                        + waiting("MUNICIPALITY") + ", " + waiting("OUTSIDE") + ", " + waiting("DATE")
                        + ", count(case when cast(t.due as date) < ? then 1 end), 0"
                        + " from bench_tasks t join bench_steps s on s.n = t.step group by s.process_key",
                today);
        jdbc.update(
                "update bench_board set finished = (select count(*) from process_runs r"
                        + " where r.process_key = bench_board.process_key and r.ended_at >= ?)",
                month);
        jdbc.update(
                "insert into bench_board_steps select s.process_key, s.step_id, t.unit, count(*),"
                        + " count(case when cast(t.due as date) < ? then 1 end) from bench_tasks t"
                        + " join bench_steps s on s.n = t.step group by s.process_key, s.step_id, t.unit",
                today);
    }

    private static String waiting(String party) {
        return "count(case when s.waits_for = '" + party + "' then 1 end)";
    }

    private Map<String, List<Integer>> countersOfAll() {
        Map<String, List<Integer>> found = new TreeMap<>();
        jdbc.query(
                "select process_key, running, office, municipality, outside, on_date, overdue, finished"
                        + " from bench_board",
                row -> {
                    found.put(
                            row.getString(1),
                            List.of(
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5),
                                    row.getInt(6),
                                    row.getInt(7),
                                    row.getInt(8)));
                });
        return found;
    }

    private static Map<String, List<Integer>> ours(List<ProcessFigures> processes) {
        Map<String, List<Integer>> found = new TreeMap<>();
        processes.stream()
                .filter(process -> process.running() > 0)
                .forEach(process -> found.put(
                        process.key(),
                        List.of(
                                process.running(),
                                process.waitsFor(WaitsFor.OFFICE),
                                process.waitsFor(WaitsFor.MUNICIPALITY),
                                process.waitsFor(WaitsFor.OUTSIDE),
                                process.waitsFor(WaitsFor.DATE),
                                process.overdue(),
                                process.finished())));
        return found;
    }

    private Map<String, List<Integer>> countersOf(String process) {
        jdbc.queryForMap("select * from bench_board where process_key = ?", process);
        Map<String, List<Integer>> found = new TreeMap<>();
        jdbc.query(
                "select step_id, unit, cases, overdue from bench_board_steps where process_key = ?",
                row -> {
                    found.put(row.getString(1) + " " + row.getString(2), List.of(row.getInt(3), row.getInt(4)));
                },
                process);
        return found;
    }

    /** What the page of a process asks for. */
    private Map<String, List<Integer>> ours(String process) {
        board.process(process).orElseThrow();
        Map<String, List<Integer>> found = new TreeMap<>();
        steps.steps(process, null).byUnit()
                .forEach((unit, figures) ->
                        figures.forEach((step, figure) -> found.put(step + " " + unit, counted(figure))));
        return found;
    }

    private static List<Integer> counted(StepFigures figure) {
        return List.of(figure.cases(), figure.overdue());
    }

    /** Knows only how many run: not whose turn it is, nor what is overdue. */
    private @Nullable Object statistics() {
        engine.createProcessDefinitionStatisticsQuery().includeIncidents().list();
        return null;
    }

    private @Nullable Object statistics(String definition) {
        engine.createActivityStatisticsQuery(definition).includeIncidents().list();
        return null;
    }
}
