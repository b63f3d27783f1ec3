package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.demo.DayPlan.Standing;
import bildungslandschaft.conference.demo.DayPlan.Story;
import bildungslandschaft.conference.speaker.SpeakerDesk;
import bildungslandschaft.conference.speaker.SpeakerDocuments;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.conference.speaker.SpeakerMaterial;
import bildungslandschaft.conference.speaker.SpeakerMaterial.Rights;
import bildungslandschaft.conference.speaker.SpeakerReply;
import bildungslandschaft.conference.speaker.SpeakerReply.Answer;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives a conference its day and the people who were asked for it. */
@Component
@Profile("demo")
class DayDemo {

    private static final String MANAGER = "falke";
    private static final String COORDINATION = "amsel";

    private final Programme programme;
    private final SpeakerDesk desk;
    private final SpeakerSearch search;
    private final SpeakerDocuments documents;
    private final SpeakerEnd end;
    private final TaskCompletion tasks;
    private final Actors actors;
    private final JobsByHand jobs;
    private final OfficeClock clock;

    DayDemo(
            Programme programme,
            SpeakerDesk desk,
            SpeakerSearch search,
            SpeakerDocuments documents,
            SpeakerEnd end,
            TaskCompletion tasks,
            Actors actors,
            JobsByHand jobs,
            OfficeClock clock) {
        this.programme = programme;
        this.desk = desk;
        this.search = search;
        this.documents = documents;
        this.end = end;
        this.tasks = tasks;
        this.actors = actors;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Rooms and parts of the day, as they stood when the concept was finished. */
    void lay(CaseNumber number, DayPlan day, Instant at) {
        clock.within(at, () -> {
            var manager = actors.of(MANAGER);
            programme.arrange(number, -1, day.from(), day.until(), day.rooms(), Map.of(), manager);
            day.parts().forEach(part -> programme.add(number, idOf(number, part), part, true, manager));
        });
    }

    /** What was said and agreed up to then; who has been asked already is left alone. */
    void ask(CaseNumber number, DayPlan day, DemoWeeks weeks, Instant until) {
        desk.of(number, actors.of(MANAGER)).orElseThrow().lines().forEach(line -> {
            var part = line.part();
            var file = line.file();
            boolean untouched =
                    file.state() == SpeakerState.WANTED && file.declined().isEmpty();
            if (part != null && untouched) {
                day.stories().stream()
                        .filter(story -> story.title().equals(part.entry().title()))
                        .forEach(story -> play(file.number(), story, weeks, until));
            }
        });
    }

    /** What came of it by itself since then. */
    void goOn(CaseNumber number, Instant since) {
        desk.of(number, actors.of(MANAGER))
                .orElseThrow()
                .lines()
                .forEach(line -> jobs.run(line.file().number(), since, clock.instant()));
    }

    private void play(CaseNumber person, Story story, DemoWeeks weeks, Instant until) {
        switch (story.standing()) {
            case SILENT -> {
                choose(person, story, weeks.at(14));
                jobs.run(person, weeks.at(14), until);
            }
            case DECLINED -> {
                choose(person, story, weeks.at(14));
                answer(person, Answer.DECLINED, weeks.at(12));
            }
            case FEE_DUE -> {
                choose(person, story, weeks.at(15));
                answer(person, Answer.ACCEPTED, weeks.at(14));
                arrange(person, 650, weeks.at(12));
                jobs.run(person, weeks.at(12), until);
            }
            case DOCUMENTS_DUE, READY, CANCELLED -> engage(person, story, weeks, until);
        }
    }

    private void engage(CaseNumber person, Story story, DemoWeeks weeks, Instant until) {
        choose(person, story, weeks.at(25));
        answer(person, Answer.ACCEPTED, weeks.at(24));
        arrange(person, 250, weeks.at(23));
        if (story.standing() != Standing.DOCUMENTS_DUE) {
            act(
                    person,
                    weeks.at(18),
                    () -> documents.receive(person, material(story), Actor.outside("Referierende Person")));
        }
        if (story.standing() == Standing.CANCELLED) {
            // The invitations are out by now, so that nobody looks for a new keynote.
            act(person, until, () -> end.cancel(person, true, actors.of(COORDINATION)));
        }
        jobs.run(person, weeks.at(18), until);
    }

    private void answer(CaseNumber person, Answer answer, Instant at) {
        act(
                person,
                at,
                () -> search.receive(person, new SpeakerReply(answer, null), Actor.outside("Angefragte Person")));
    }

    private void arrange(CaseNumber person, int euros, Instant at) {
        act(
                person,
                at,
                () -> complete(
                        person,
                        "arrangeFee",
                        COORDINATION,
                        Map.of("fee", euros, "terms", "Bahn, 2. Klasse", "levyChecked", true)));
    }

    private void choose(CaseNumber person, Story story, Instant at) {
        act(
                person,
                at,
                () -> complete(person, "chooseSpeaker", MANAGER, Map.of("name", story.name(), "email", story.email())));
    }

    private void act(CaseNumber person, Instant at, Runnable what) {
        clock.within(at, what);
        jobs.run(person, at, at);
    }

    private void complete(CaseNumber person, String task, String login, Map<String, Object> values) {
        tasks.waiting(person, task)
                .ifPresent(waiting -> tasks.complete(
                        waiting.id(), new FormSubmission(named(waiting.id()), values, ""), actors.of(login)));
    }

    private static SpeakerMaterial material(Story story) {
        return new SpeakerMaterial(story.title(), "Worum es geht, in drei Sätzen.", null, Rights.ALL, "Mikrofon", null);
    }

    private static UUID idOf(CaseNumber number, ProgrammeEntry part) {
        return named(number + "/" + part.title());
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(("demo conference/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
