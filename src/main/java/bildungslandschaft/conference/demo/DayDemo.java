package bildungslandschaft.conference.demo;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.Programme;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.demo.DayScript.Standing;
import bildungslandschaft.conference.demo.DayScript.Story;
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
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives the 21st conference its day and the people who were asked for it. */
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
    void lay(CaseNumber number, Instant at) {
        clock.within(at, () -> {
            var manager = actors.of(MANAGER);
            programme.arrange(
                    number, -1, LocalTime.of(9, 0), LocalTime.of(16, 30), DayScript.rooms(), Map.of(), manager);
            DayScript.parts().forEach(part -> programme.add(number, idOf(number, part), part, manager));
        });
    }

    /** What was said and agreed since; who has been asked already is left alone. */
    void ask(CaseNumber number, IntFunction<Instant> weeksBefore) {
        desk.of(number, actors.of(MANAGER)).orElseThrow().lines().forEach(line -> {
            var part = line.part();
            var file = line.file();
            boolean untouched =
                    file.state() == SpeakerState.WANTED && file.declined().isEmpty();
            if (part != null && untouched) {
                DayScript.stories().stream()
                        .filter(story -> story.title().equals(part.entry().title()))
                        .forEach(story -> play(file.number(), story, weeksBefore));
            }
        });
    }

    private void play(CaseNumber person, Story story, IntFunction<Instant> weeksBefore) {
        if (story.standing() == Standing.ASKED) {
            choose(person, story, clock.instant());
            return;
        }
        choose(person, story, weeksBefore.apply(25));
        var answer = story.standing() == Standing.DECLINED ? Answer.DECLINED : Answer.ACCEPTED;
        act(
                person,
                weeksBefore.apply(24),
                () -> search.receive(person, new SpeakerReply(answer, null), Actor.outside("Angefragte Person")));
        if (answer == Answer.DECLINED) {
            return;
        }
        act(
                person,
                weeksBefore.apply(23),
                () -> complete(
                        person,
                        "arrangeFee",
                        COORDINATION,
                        Map.of("fee", 250, "terms", "Bahn, 2. Klasse", "levyChecked", true)));
        if (story.standing() != Standing.DOCUMENTS_DUE) {
            act(
                    person,
                    weeksBefore.apply(18),
                    () -> documents.receive(person, material(story), Actor.outside("Referierende Person")));
        }
        if (story.standing() == Standing.CANCELLED) {
            // The invitations are out by now, so that nobody looks for a new keynote.
            act(person, clock.instant(), () -> end.cancel(person, true, actors.of(COORDINATION)));
        }
        jobs.run(person, weeksBefore.apply(18), clock.instant());
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
