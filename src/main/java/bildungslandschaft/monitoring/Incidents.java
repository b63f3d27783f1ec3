package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has failed so often that the engine has given up, and setting it going again. */
@Service
@Transactional
public class Incidents {

    private static final Logger log = LoggerFactory.getLogger(Incidents.class);

    private static final String ALL =
            "select id, process_key, case_number, step_id, step_name, job_id, since from open_incidents";

    private final JdbcClient jdbc;
    private final ManagementService jobs;
    private final CaseRegister register;
    private final Timeline timeline;
    private final Clock clock;

    Incidents(JdbcClient jdbc, ManagementService jobs, CaseRegister register, Timeline timeline, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.register = register;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Incident> open() {
        return jdbc.sql(ALL + " order by since, id").query(this::incident).list();
    }

    @Transactional(readOnly = true)
    public Optional<Incident> find(String id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(this::incident)
                .optional();
    }

    /** Which code failed where, for technicians; without its messages, which may quote anything. Null if nothing is known. */
    @Transactional(readOnly = true)
    public @Nullable String stackTrace(Incident incident) {
        var trace = jobs.createJobQuery().jobId(incident.jobId()).singleResult() == null
                ? null
                : jobs.getJobExceptionStacktrace(incident.jobId());
        return trace == null ? null : TraceLines.withoutMessages(trace);
    }

    /**
     * Lets the engine try once more, at once.
     *
     * @return false if somebody else was faster, or the case has gone on
     */
    public boolean retry(String id, Actor actor) {
        return find(id).filter(incident -> retry(incident, actor)).isPresent();
    }

    /** The same for all that failed at one step; returns how many. */
    public int retryAll(String step, Actor actor) {
        return (int) open().stream()
                .filter(incident -> incident.stepId().equals(step))
                .filter(incident -> retry(incident, actor))
                .count();
    }

    private boolean retry(Incident incident, Actor actor) {
        register.lock(incident.number());
        if (find(incident.id()).isEmpty()) {
            return false;
        }
        jobs.setJobRetries(incident.jobId(), 1);
        timeline.note(
                incident.number(), actor, "„%s“ nach einer Störung erneut angestoßen.".formatted(incident.stepName()));
        log.info("{} {} tried again", incident.number(), incident.stepId());
        return true;
    }

    private Incident incident(ResultSet row, int index) throws SQLException {
        return new Incident(
                row.getString("id"),
                row.getString("process_key"),
                new CaseNumber(row.getString("case_number")),
                row.getString("step_id"),
                row.getString("step_name"),
                row.getString("job_id"),
                LocalDateTime.ofInstant(row.getTimestamp("since").toInstant(), clock.getZone()));
    }

    /**
     * A step of a case that does not succeed.
     *
     * @param process key of the process that the step belongs to
     */
    public record Incident(
            String id,
            String process,
            CaseNumber number,
            String stepId,
            String stepName,
            String jobId,
            LocalDateTime since) {}
}
