package bildungslandschaft.counselling.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.CounsellingBriefing;
import bildungslandschaft.counselling.CounsellingRequest;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.JobsByHand;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormIntake;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays one demo case: sends the form, does the tasks as whoever has them on that day, and lets the time pass between. */
@Component
@Profile("demo")
class DemoPlayer {

    static final String REQUEST = "requestReceived";

    private final Counselling counselling;
    private final CounsellingBriefing briefing;
    private final FormIntake intake;
    private final DeployedForms forms;
    private final TaskCompletion desk;
    private final JobsByHand jobs;
    private final Actors actors;
    private final Directory directory;
    private final OfficeClock clock;

    DemoPlayer(
            Counselling counselling,
            CounsellingBriefing briefing,
            FormIntake intake,
            DeployedForms forms,
            TaskCompletion desk,
            JobsByHand jobs,
            Actors actors,
            Directory directory,
            OfficeClock clock) {
        this.counselling = counselling;
        this.briefing = briefing;
        this.intake = intake;
        this.forms = forms;
        this.desk = desk;
        this.jobs = jobs;
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
    }

    void play(DemoCase demo, DemoDays days) {
        var story = new Story(demo, days, receive(demo, days.past(demo.text("received"))));
        story.act("assigned", () -> story.complete("assignManually", demo.assignment()));
        story.act("reviewed", () -> story.complete("reviewRequest", demo.review()));
        story.act("arranged", () -> story.complete("arrangeAppointment", demo.appointment(days)));
        story.act("documented", () -> story.complete("documentCounselling", demo.documentation(days)));
        story.act("referred", () -> story.complete("documentReferral", demo.referral()));
        story.act("withdrawn", story::withdraw);
        story.passUntil(days.now().toInstant());
    }

    private CaseNumber receive(DemoCase demo, Instant at) {
        var number = new AtomicReference<CaseNumber>();
        clock.within(at, () -> {
            var options = Map.<String, Object>of("municipalities", briefing.municipalityOptions());
            var schema = forms.ofEvent("counselling-request", REQUEST);
            var request = intake.accept(schema, options, demo.request(), CounsellingRequest.class);
            number.set(counselling.receive(request, demo.submission(REQUEST)));
        });
        return number.get();
    }

    /** A case while it is played: what has happened, and how far time has passed. */
    private final class Story {

        private final DemoCase demo;
        private final DemoDays days;
        private final CaseNumber number;
        private Instant now;

        private Story(DemoCase demo, DemoDays days, CaseNumber number) {
            this.demo = demo;
            this.days = days;
            this.number = number;
            this.now = days.past(demo.text("received"));
        }

        /** Does what the file has a moment for, after all that came up before. */
        private void act(String column, Runnable work) {
            if (demo.has(column)) {
                passUntil(days.past(demo.text(column)));
                clock.within(now, work);
            }
        }

        private void passUntil(Instant until) {
            jobs.run(number, now, until);
            now = until;
        }

        private void complete(String key, Map<String, Object> values) {
            var task = desk.waiting(number, key)
                    .orElseThrow(() -> new IllegalStateException(number + " has no task " + key));
            var login = task.assignee() == null ? demo.text("coordinator") : whoActsFor(task.assignee());
            desk.complete(task.id(), new FormSubmission(demo.submission(key), values, ""), actors.of(login));
        }

        private String whoActsFor(String login) {
            return directory
                    .deputyOf(login, LocalDate.now(clock))
                    .map(deputy -> deputy.login())
                    .orElse(login);
        }

        private void withdraw() {
            counselling.withdraw(
                    number, demo.has("withdrawnBy") ? actors.of(demo.text("withdrawnBy")) : Actor.client());
        }
    }
}
