package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ProgrammeRelease;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays what people did for a conference, each act at its own moment, and between that the jobs and timers. What was done
 * before an interruption is skipped.
 */
@Component
@Profile("demo")
class ConferencePlayer {

    private final TaskCompletion tasks;
    private final Actors actors;
    private final JobsByHand jobs;
    private final OfficeClock clock;
    private final ProgrammeRelease programme;

    ConferencePlayer(
            TaskCompletion tasks, Actors actors, JobsByHand jobs, OfficeClock clock, ProgrammeRelease programme) {
        this.tasks = tasks;
        this.actors = actors;
        this.jobs = jobs;
        this.clock = clock;
        this.programme = programme;
    }

    /**
     * @param begun when the conference was set up
     * @param before what else has to happen before an act that is still to be played
     * @return how many acts were played
     */
    int play(
            CaseNumber number,
            List<ConferenceAct> acts,
            DemoWeeks weeks,
            Instant begun,
            BiConsumer<ConferenceAct, Instant> before,
            BooleanSupplier stopped) {
        var reached = begun;
        int played = 0;
        for (var act : acts) {
            if (stopped.getAsBoolean()) {
                return played;
            }
            var at = weeks.at(act.weeksBefore());
            jobs.run(number, reached, at);
            if (tasks.waiting(number, act.task()).isPresent()) {
                before.accept(act, at);
                complete(number, act, at);
                jobs.run(number, at, at);
                reached = at;
                played++;
            }
        }
        return played;
    }

    /** What comes up by itself until then. */
    void goOn(CaseNumber number, Instant since, Instant until) {
        jobs.run(number, since, until);
    }

    private void complete(CaseNumber number, ConferenceAct act, Instant at) {
        clock.within(
                at,
                () -> tasks.waiting(number, act.task()).ifPresent(waiting -> {
                    var name = "demo conference/" + waiting.id();
                    var submission = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
                    tasks.complete(
                            waiting.id(),
                            new FormSubmission(submission, typed(number, act), ""),
                            actors.of(act.login()));
                }));
    }

    /** Which programme was read is known only once it is made. */
    private Map<String, Object> typed(CaseNumber number, ConferenceAct act) {
        var values = new HashMap<>(act.values());
        if (act.task().equals("releaseProgramme")) {
            values.put("edition", programme.edition(number).mark());
        }
        return values;
    }
}
