package bildungslandschaft.testing;

import bildungslandschaft.rollout.ParticipationState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A project after nine months: 61 of 101 Kitas reached. Written past the processes, so that it is there in no time and
 * waits for nobody.
 */
public final class SampleRollout {

    /** Days from the start to the last thing that happened. */
    public static final int DAYS = 270;

    private static final int[] PLAN = {2, 6, 12, 20, 30, 40, 46, 53, 61};

    private final JdbcTemplate database;
    private final String project;
    private final LocalDate start;

    private SampleRollout(JdbcTemplate database, String project, LocalDate start) {
        this.database = database;
        this.project = project;
        this.start = start;
    }

    /** @param project its number, which nobody else uses, e.g. {@code PRJ-2040-01} */
    public static void write(JdbcTemplate database, String project, LocalDate start) {
        write(database, project, start, history());
    }

    public static void write(JdbcTemplate database, String project, LocalDate start, List<Kita> kitas) {
        var rollout = new SampleRollout(database, project, start);
        rollout.writeProject();
        rollout.writePlan();
        rollout.writeFiles(kitas);
        rollout.writeMilestones(kitas);
    }

    public static void remove(JdbcTemplate database, String project) {
        for (var table : List.of("participation_milestones", "participations", "rollout_plan_points")) {
            database.update("delete from " + table + " where project = ?", project);
        }
        database.update("delete from rollout_projects where case_number = ?", project);
    }

    /** What came of each of the county's Kitas. */
    public static List<Kita> history() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/rollout/history.csv"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> line.startsWith("KITA"))
                    .map(line -> Kita.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeProject() {
        database.update(
                "insert into rollout_projects (case_number, state, title, short_title, goal, target_quota, start_on,"
                        + " target_on, kinds, paused, version) values (?, 'RUNNING', 'Haus der kleinen Forscher',"
                        + " 'Forscher', 'Forschen im Alltag', 60, ?, ?, 'UNTIL_SCHOOL', false, 0)",
                project,
                start,
                start.plusDays(DAYS));
    }

    private void writePlan() {
        for (int month = 0; month < PLAN.length; month++) {
            database.update(
                    "insert into rollout_plan_points (project, planned_on, reached) values (?, ?, ?)",
                    project,
                    start.plusDays((month + 1) * 30L),
                    PLAN[month]);
        }
    }

    /** Certificates count as being renewed, so that nobody who looks for expiring ones finds them. */
    private void writeFiles(List<Kita> kitas) {
        database.batchUpdate(
                "insert into participations (case_number, project, unit, kita_id, state, state_since, takes_part, wave,"
                        + " started, postponements, approval_path, decline_reason, visits, certified_on,"
                        + " certificate_valid_until, renewing, version)"
                        + " values (?, ?, ?, ?, ?, ?, true, 1, true, 0, ?, ?, 0, ?, ?, true, 0)",
                kitas.stream()
                        .map(kita -> {
                            var last = kita.moves().get(kita.moves().size() - 1);
                            var since = start.plusDays(last.day());
                            boolean certified = last.state() == ParticipationState.CERTIFIED;
                            return new Object[] {
                                number(kita),
                                project,
                                kita.unit(),
                                kita.id(),
                                last.state().name(),
                                since,
                                kita.path(),
                                kita.reason().isEmpty() ? null : kita.reason(),
                                certified ? since : null,
                                certified ? since.plusMonths(24) : null
                            };
                        })
                        .toList());
    }

    /** Below all numbers that the application gives, but in order. */
    private void writeMilestones(List<Kita> kitas) {
        var rows = new ArrayList<Object[]>();
        for (var kita : kitas) {
            for (var move : kita.moves()) {
                var on = start.plusDays(move.day());
                var reason = move.state() == ParticipationState.DECLINED ? kita.reason() : "";
                rows.add(new Object[] {
                    number(kita), project, kita.unit(), move.state().name(), on, noonOf(on), reason
                });
            }
        }
        var least = database.queryForObject("select coalesce(min(id), 0) from participation_milestones", Long.class);
        long first = Math.min(least == null ? 0 : least, 0) - rows.size();
        var numbered = new ArrayList<Object[]>();
        for (int i = 0; i < rows.size(); i++) {
            var row = new ArrayList<Object>(List.of(rows.get(i)));
            row.add(0, first + i);
            numbered.add(row.toArray());
        }
        database.batchUpdate(
                "insert into participation_milestones (id, case_number, project, unit, state, reached_on, recorded_at,"
                        + " decline_reason) values (?, ?, ?, ?, ?, ?, ?, nullif(?, ''))",
                numbered);
    }

    private static OffsetDateTime noonOf(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private String number(Kita kita) {
        return kita.id().replaceFirst("^KITA", "KITA" + project.substring("PRJ".length()));
    }

    /** That a Kita came into a state so many days after the start. */
    public record Move(ParticipationState state, int day) {}

    /** What came of one Kita. */
    public record Kita(String id, String unit, String path, String reason, List<Move> moves) {

        private static final int STATE = 3;
        private static final int ADDRESSED = 4;
        private static final int DECIDED = 5;
        private static final int REASON = 11;
        private static final List<ParticipationState> AFTER_APPROVAL = List.of(
                ParticipationState.REGISTERED,
                ParticipationState.WORKSHOP_1,
                ParticipationState.WORKSHOP_2,
                ParticipationState.APPLICATION_SUBMITTED,
                ParticipationState.CERTIFIED);

        static Kita of(String[] cells) {
            var state = ParticipationState.valueOf(cells[STATE]);
            var moves = new ArrayList<Move>();
            moves.add(new Move(ParticipationState.OPEN, 0));
            int addressed = Integer.parseInt(cells[ADDRESSED]);
            moves.add(new Move(ParticipationState.ADDRESSED, addressed));
            int decided = cells[DECIDED].isEmpty() ? addressed + 7 : Integer.parseInt(cells[DECIDED]);
            if (state.reached() || state == ParticipationState.APPROVAL_PENDING) {
                int asked = Math.min(DAYS, (addressed + decided) / 2);
                moves.add(new Move(ParticipationState.INTERESTED, asked));
                moves.add(new Move(ParticipationState.APPROVAL_PENDING, asked));
            }
            if (state.reached()) {
                moves.add(new Move(ParticipationState.APPROVED, decided));
                for (int i = 0; i < AFTER_APPROVAL.size(); i++) {
                    var cell = cells[DECIDED + 1 + i];
                    if (!cell.isEmpty()) {
                        moves.add(new Move(AFTER_APPROVAL.get(i), Integer.parseInt(cell)));
                    }
                }
            } else if (state != ParticipationState.APPROVAL_PENDING && state != ParticipationState.ADDRESSED) {
                moves.add(new Move(state, decided));
            }
            return new Kita(cells[0], cells[1], cells[2], cells[REASON], moves);
        }
    }
}
