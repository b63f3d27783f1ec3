package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.ApprovalPath;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.coverage.ReachedChildren.Registered;
import bildungslandschaft.workflow.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the rollout wrote down, read in bulk: one statement each, however many Kitas there are. */
@Repository
@Transactional(readOnly = true)
class RecordedFacts {

    /** Rows that travel together; drivers would fetch ten thousands of them singly or all at once. */
    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    RecordedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The ways of all Kitas that were on a project's list on a day, as far as they had come by then. Each node has a
     * range of ids of its own, so that on one day only the time of recording tells what came first.
     */
    List<Track> tracks(CaseNumber project, LocalDate day) {
        var tracks = new ArrayList<Track>();
        var open = new OpenTrack[1];
        jdbc.sql("select case_number, unit, state, reached_on, decline_reason from participation_milestones"
                        + " where project = ? and reached_on <= ? order by case_number, reached_on, recorded_at, id")
                .withFetchSize(ROWS_AT_ONCE)
                .params(project.value(), day)
                .query(row -> {
                    var number = row.getString(1);
                    if (open[0] == null || !open[0].number.equals(number)) {
                        close(open[0], tracks);
                        open[0] = new OpenTrack(number);
                    }
                    open[0].take(row);
                });
        close(open[0], tracks);
        return tracks;
    }

    private static void close(@Nullable OpenTrack track, List<Track> tracks) {
        if (track != null) {
            tracks.add(track.close());
        }
    }

    /** What the files of a project's Kitas say today, by their case number. */
    Map<String, File> files(CaseNumber project) {
        Map<String, File> files = new HashMap<>();
        jdbc.sql("select case_number, kita_id, approval_path, certified_on, certificate_valid_until,"
                        + " registered_children, registered_schoolchildren from participations where project = ?")
                .withFetchSize(ROWS_AT_ONCE)
                .param(project.value())
                .query(row -> {
                    files.put(row.getString(1), file(row));
                });
        return files;
    }

    private static File file(ResultSet row) throws SQLException {
        var path = row.getString(3);
        return new File(
                row.getString(2),
                path == null ? null : ApprovalPath.valueOf(path),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(7) == null ? null : new Registered(row.getInt(6), row.getInt(7)));
    }

    /** What stands in one Kita's file besides its milestones. */
    record File(
            String kitaId,
            @Nullable ApprovalPath approvalPath,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate certificateUntil,
            @Nullable Registered children) {}

    /** The milestones of one Kita while they are read. */
    private static final class OpenTrack {

        private final String number;
        private final List<Stay> stays = new ArrayList<>();
        private String unit = "";
        private @Nullable ParticipationState state;
        private LocalDate since = LocalDate.MIN;
        private @Nullable DeclineReason reason;

        OpenTrack(String number) {
            this.number = number;
        }

        void take(ResultSet row) throws SQLException {
            var on = row.getObject(4, LocalDate.class);
            end(on);
            unit = row.getString(2);
            state = ParticipationState.valueOf(row.getString(3));
            since = on;
            reason = Optional.ofNullable(row.getString(5))
                    .map(DeclineReason::valueOf)
                    .orElse(null);
        }

        Track close() {
            end(null);
            return new Track(number, unit, stays);
        }

        private void end(@Nullable LocalDate on) {
            if (state != null) {
                stays.add(new Stay(state, since, on, reason));
            }
        }
    }
}
