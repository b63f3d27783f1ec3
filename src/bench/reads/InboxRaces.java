package reads;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Role;
import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.inbox.Inbox.Cursor;
import bildungslandschaft.inbox.Inbox.Scope;
import bildungslandschaft.inbox.OpenTask;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import reads.Race.Contender;

/** The inbox of people of several roles, at several depths: our service, the plain SELECT, the engine's own query. */
final class InboxRaces {

    private static final int PAGE = 25;
    private static final int DEEPEST = 250;
    private static final int COUNTED = 100;
    private static final int STOOD_IN_FOR = 10;

    private final Inbox inbox;
    private final TaskService engine;
    private final PlainInbox plain;
    private final Map<String, Reader> readers = new LinkedHashMap<>();

    InboxRaces(ApplicationContext office) {
        this.inbox = office.getBean(Inbox.class);
        this.engine = office.getBean(TaskService.class);
        this.plain = new PlainInbox(office);
        var actors = office.getBean(Actors.class);
        readers.put("contact", new Reader(actors.of("erle"), List.of("contact@" + County.SMALL_UNIT)));
        readers.put("advisor", new Reader(actors.of("ahorn"), List.of("advisor")));
        readers.put("coordinator", new Reader(actors.of("amsel"), List.of("coordinator")));
        readers.put("administrator", new Reader(actors.of("admin"), List.of("administrator")));
        readers.put("deputy", deputy(actors.of("amsel"), office));
    }

    /** Somebody who stands in for many: what reaches them comes from ten audiences. */
    private static Reader deputy(Actor actor, ApplicationContext office) {
        var today = LocalDate.now(office.getBean(Clock.class));
        var keys = office.getBean(Directory.class).units(today).stream()
                .map(unit -> Audience.keyFor(Role.CONTACT, unit.code()))
                .limit(STOOD_IN_FOR)
                .toList();
        var audiences = keys.stream().map(key -> new Audience(key, null)).toList();
        return new Reader(new Actor(actor.login(), actor.name(), actor.roles(), audiences, null), keys);
    }

    List<Race> at(int size) {
        return readers.keySet().stream().flatMap(role -> races(role, size)).toList();
    }

    private Stream<Race> races(String role, int size) {
        var reader = readers.get(role);
        int open = plain.open(reader.keys);
        List<Race> races = new ArrayList<>();
        races.add(page("inbox/" + role + "/first", size, reader, 1));
        int last = Math.min(DEEPEST, open / PAGE);
        if (last > 1) {
            races.add(page("inbox/" + role + "/deep", size, reader, last));
        }
        races.add(badge("inbox/" + role + "/badge", size, reader));
        return races.stream();
    }

    private Race page(String about, int size, Reader reader, int number) {
        var after = number == 1 ? null : plain.cursor(reader.keys, (number - 1) * PAGE);
        return new Race(
                about,
                size,
                0,
                List.of(
                        new Contender(Race.PLAIN, () -> plain.page(reader.keys, after)),
                        new Contender(Race.AGAIN, () -> plain.page(reader.keys, after)),
                        new Contender(Race.OURS, () -> ours(reader, after)),
                        new Contender(Race.ENGINE, () -> engine(reader, (number - 1) * PAGE))));
    }

    private Race badge(String about, int size, Reader reader) {
        return new Race(
                about,
                size,
                0,
                List.of(
                        new Contender(Race.PLAIN, () -> Math.min(COUNTED, plain.count(reader.keys))),
                        new Contender(Race.AGAIN, () -> Math.min(COUNTED, plain.count(reader.keys))),
                        new Contender(Race.OURS, () -> Math.min(COUNTED, inbox.count(reader.actor, Scope.ALL))),
                        new Contender(Race.ENGINE, () ->
                                (int) Math.min(COUNTED, query(reader).count()))));
    }

    private List<String> ours(Reader reader, @Nullable Cursor after) {
        return inbox.page(reader.actor, Scope.ALL, after).tasks().stream()
                .map(OpenTask::id)
                .toList();
    }

    private List<String> engine(Reader reader, int from) {
        return query(reader)
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(from, PAGE)
                .stream()
                .map(Task::getId)
                .toList();
    }

    private TaskQuery query(Reader reader) {
        return engine.createTaskQuery().taskCandidateGroupIn(reader.keys);
    }

    /** @param keys those of the actor's audiences at which anything waits */
    private record Reader(Actor actor, List<String> keys) {}
}
