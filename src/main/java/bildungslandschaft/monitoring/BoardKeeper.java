package bildungslandschaft.monitoring;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseForgotten;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows that the board is made of, in the same transaction in which the engine writes its own history: what the
 * engine takes back is taken back here too, and no row is shared by two cases. What is added up from them follows after
 * ({@link BoardProjection}).
 */
@Component
class BoardKeeper implements HistoryEventHandler {

    /** The kinds of box at which a case can stand for longer than a job takes. */
    static final Set<String> WAITING_TYPES = Set.of(
            "userTask",
            "receiveTask",
            "callActivity",
            "eventBasedGateway",
            "intermediateTimer",
            "intermediateMessageCatch",
            "intermediateSignalCatch",
            "intermediateConditional");

    private final BoardRows rows;
    private final BoardChanges changes;
    private final ProcessBook book;
    private final Timeline timeline;
    private final Clock clock;

    BoardKeeper(BoardRows rows, BoardChanges changes, ProcessBook book, @Lazy Timeline timeline, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.book = book;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricProcessInstanceEventEntity run) {
            on(run);
        } else if (event instanceof HistoricTaskInstanceEventEntity task) {
            on(task);
        } else if (event instanceof HistoricActivityInstanceEventEntity step) {
            on(step);
        } else if (event instanceof HistoricIncidentEventEntity incident) {
            on(incident);
        }
    }

    @EventListener
    void on(CaseForgotten forgotten) {
        rows.forget(forgotten.number());
        changes.noteCase(forgotten.number().value());
    }

    private void on(HistoricProcessInstanceEventEntity run) {
        // What has no business key is no case.
        if (run.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START) && run.getBusinessKey() != null) {
            rows.begin(
                    run.getProcessInstanceId(),
                    run.getProcessDefinitionKey(),
                    run.getRootProcessInstanceId(),
                    run.getBusinessKey(),
                    run.getStartTime().toInstant());
        } else if (run.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
            rows.end(run.getProcessInstanceId(), run.getEndTime().toInstant());
        }
        changes.noteRun(run.getProcessInstanceId());
    }

    private void on(HistoricActivityInstanceEventEntity step) {
        if (!WAITING_TYPES.contains(step.getActivityType())) {
            return;
        }
        if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
            rows.enter(
                    step.getId(),
                    step.getProcessInstanceId(),
                    boxOf(step, step.getActivityId()),
                    step.getStartTime().toInstant(),
                    null);
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            rows.leave(step.getId(), step.getEndTime().toInstant());
        } else if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE)) {
            rows.rename(step.getId(), boxOf(step, step.getActivityId()));
        }
        changes.noteRun(step.getProcessInstanceId());
    }

    private void on(HistoricTaskInstanceEventEntity task) {
        if (task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)
                || task.isEventOfType(HistoryEventTypes.TASK_INSTANCE_UPDATE)) {
            rows.due(task.getActivityInstanceId(), dayOf(task.getDueDate()));
            changes.noteRun(task.getProcessInstanceId());
        }
    }

    private void on(HistoricIncidentEventEntity incident) {
        // A failure in a called process is told of by each process above it; it is one all the same.
        if (incident.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)
                && incident.getId().equals(incident.getRootCauseIncidentId())) {
            var box = boxOf(incident, incident.getActivityId());
            rows.fail(
                    incident.getId(),
                    incident.getProcessInstanceId(),
                    box,
                    incident.getConfiguration(),
                    instant(incident.getCreateTime()));
            rows.numberOf(incident.getProcessInstanceId())
                    .ifPresent(number -> timeline.note(
                            number, Actor.software(), "Störung: „%s“ ist nicht gelungen.".formatted(box.name())));
        } else if (incident.isEventOfType(HistoryEventTypes.INCIDENT_RESOLVE)
                || incident.isEventOfType(HistoryEventTypes.INCIDENT_DELETE)) {
            rows.settle(incident.getId());
        }
        changes.noteRun(incident.getProcessInstanceId());
    }

    private ProcessBook.Box boxOf(HistoryEvent event, String id) {
        return book.box(event.getProcessDefinitionId(), id);
    }

    private Instant instant(@Nullable Date date) {
        return date == null ? clock.instant() : date.toInstant();
    }

    private @Nullable LocalDate dayOf(@Nullable Date date) {
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }
}
