package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.SampleRollout;
import bildungslandschaft.testing.SampleRollout.Kita;
import bildungslandschaft.testing.SampleRollout.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of the plans of projects that were begun with an earlier version. */
@SpringBootTest(
        classes = PlanCurveMigrationTest.DatabaseOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class PlanCurveMigrationTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 25);

    @Autowired
    private DataSource database;

    @Test
    void everyPlanStaysAndTheMissingOneIsDrawn() throws LiquibaseException {
        migrate("db/changelog/rollout.yaml");
        migrate("db/changelog/rollout-decline-reasons.yaml");
        var sql = new JdbcTemplate(database);
        SampleRollout.write(sql, "PRJ-2026-01", START, List.of(kita(1, ParticipationState.OPEN)));
        var kept = points(sql, "PRJ-2026-01");
        SampleRollout.write(
                sql,
                "PRJ-2026-02",
                START,
                List.of(
                        kita(1, ParticipationState.OPEN),
                        kita(2, ParticipationState.REGISTERED),
                        kita(3, ParticipationState.DECLINED),
                        kita(4, ParticipationState.LAPSED)));
        sql.update("delete from rollout_plan_points where project = 'PRJ-2026-02'");

        migrate("db/changelog/rollout-plan-curve.yaml");

        assertThat(points(sql, "PRJ-2026-01")).hasSize(9).isEqualTo(kept);
        assertThat(points(sql, "PRJ-2026-02"))
                .as("60 per cent of three Kitas")
                .containsExactly(new PlanPoint(START.plusDays(SampleRollout.DAYS), 2));
    }

    private static List<PlanPoint> points(JdbcTemplate sql, String project) {
        return sql.query(
                "select planned_on, reached from rollout_plan_points where project = ? order by planned_on",
                (row, index) -> new PlanPoint(row.getObject(1, LocalDate.class), row.getInt(2)),
                project);
    }

    private static Kita kita(int number, ParticipationState state) {
        var moves = Stream.of(ParticipationState.OPEN, state)
                .distinct()
                .map(each -> new Move(each, each == ParticipationState.OPEN ? 0 : 30))
                .toList();
        return new Kita("KITA-00" + number, "HER", "MUNICIPAL", "", moves);
    }

    private void migrate(String changeLog) throws LiquibaseException {
        var migration = new SpringLiquibase();
        migration.setChangeLog(changeLog);
        migration.setDataSource(database);
        migration.setResourceLoader(new DefaultResourceLoader());
        migration.setAnalyticsEnabled(false);
        migration.afterPropertiesSet();
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class DatabaseOnly {}
}
