package bildungslandschaft.rollout.coverage;

import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plans of all projects. */
@Repository
@Transactional
public class PlanPoints {

    private final JdbcClient jdbc;

    PlanPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The points that a project has set, by day; none if it has no plan of its own. */
    @Transactional(readOnly = true)
    public List<PlanPoint> of(CaseNumber project) {
        return jdbc.sql("select planned_on, reached from rollout_plan_points where project = ? order by planned_on")
                .param(project.value())
                .query((row, index) -> new PlanPoint(row.getObject(1, LocalDate.class), row.getInt(2)))
                .list();
    }

    /** Sets the plan of a project in place of the one it had. */
    public void set(CaseNumber project, Collection<PlanPoint> points) {
        jdbc.sql("delete from rollout_plan_points where project = ?")
                .param(project.value())
                .update();
        points.forEach(
                point -> jdbc.sql("insert into rollout_plan_points (project, planned_on, reached) values (?, ?, ?)")
                        .params(project.value(), point.on(), point.reached())
                        .update());
    }
}
