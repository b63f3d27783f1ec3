package bildungslandschaft.inbox.web;

import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.inbox.TaskDesk;
import bildungslandschaft.inbox.TaskFinishedException;
import bildungslandschaft.inbox.TaskNotFoundException;
import bildungslandschaft.inbox.TaskTakenException;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseOverview;
import bildungslandschaft.workflow.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Answers those whose task is not there (404) or has been done by somebody else (409). */
@ControllerAdvice(basePackageClasses = TaskRefusals.class)
@Order(0)
class TaskRefusals {

    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM, 'um' HH:mm 'Uhr'", Locale.GERMAN);

    private final TaskDesk desk;
    private final Actors actors;
    private final CaseOverview overviews;
    private final Clock clock;

    TaskRefusals(TaskDesk desk, Actors actors, CaseOverview overviews, Clock clock) {
        this.desk = desk;
        this.actors = actors;
        this.overviews = overviews;
        this.clock = clock;
    }

    /** Leads to the same page as any other missing address; an exception thrown here would end as a failure of ours. */
    @ExceptionHandler
    ModelAndView notFound(TaskNotFoundException missing) {
        return new ModelAndView((View) (model, request, response) -> response.sendError(HttpStatus.NOT_FOUND.value()));
    }

    @ExceptionHandler
    Object finished(TaskFinishedException finished, HttpServletRequest request) {
        var sentence = sentence(finished) + lastWord(finished, request);
        return conflict(sentence, finished.taskName(), finished.number(), request);
    }

    @ExceptionHandler
    Object taken(TaskTakenException taken, HttpServletRequest request) {
        var sentence = "Diese Aufgabe hat " + taken.by() + " übernommen.";
        return conflict(sentence, taken.taskName(), taken.number(), request);
    }

    private static Object conflict(String sentence, String taskName, CaseNumber number, HttpServletRequest request) {
        if (wantsJson(request)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", sentence));
        }
        var page = new ModelAndView("inbox/finished", HttpStatus.CONFLICT);
        page.addObject("sentence", sentence);
        page.addObject("taskName", taskName);
        page.addObject("number", number.value());
        return page;
    }

    /** Two at the same moment: the engine, the case file or the database tells the slower one, each in its own way. */
    @ExceptionHandler({
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        IllegalStateException.class,
        ProcessEngineException.class
    })
    Object collided(Exception collision, HttpServletRequest request) throws Exception {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw collision;
        }
        OpenTask task;
        try {
            task = desk.open(taskIn(request), actors.of(principal.getName())).task();
        } catch (TaskFinishedException faster) {
            return finished(faster, request);
        } catch (TaskTakenException faster) {
            return taken(faster, request);
        } catch (TaskNotFoundException missing) {
            return notFound(missing);
        }
        if (collision instanceof ConcurrencyFailureException || collision instanceof OptimisticLockingException) {
            var sentence = "An diesem Vorgang hat gerade noch jemand gearbeitet. Bitte senden Sie noch einmal.";
            return conflict(sentence, task.name(), task.number(), request);
        }
        throw collision;
    }

    private static String taskIn(HttpServletRequest request) {
        var path = request.getRequestURI().split("/");
        return path.length > 2 ? path[2] : "";
    }

    private String sentence(TaskFinishedException finished) {
        var when = finished.at().atZone(clock.getZone()).format(MOMENT);
        if (finished.byOneself()) {
            return "Sie haben diese Aufgabe bereits erledigt (" + when + ").";
        }
        return finished.by() == null
                ? "Diese Aufgabe ist seit " + when
                        + " nicht mehr offen: Eine Frist ist abgelaufen, oder am Vorgang hat sich etwas geändert."
                : "Diese Aufgabe hat " + finished.by() + " erledigt (" + when + ").";
    }

    /** What happened then, as far as the person may read it: not only who was faster, but what has come of it. */
    private String lastWord(TaskFinishedException finished, HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> overviews.find(finished.number(), actors.of(principal.getName())))
                .flatMap(overview -> overview.timeline().stream()
                        .filter(entry -> tellsOf(entry, finished))
                        .findFirst())
                .map(entry -> " Im Verlauf steht dazu: „%s“ (%s)".formatted(entry.sentence(), entry.actor()))
                .orElse("");
    }

    /** What somebody did is told before the task is gone; what took it away, by whatever did so, at about that time. */
    private static boolean tellsOf(TimelineEntry entry, TaskFinishedException finished) {
        return finished.by() == null
                ? Duration.between(entry.at(), finished.at()).abs().compareTo(SAME_MOMENT) <= 0
                : !entry.at().isAfter(finished.at());
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
