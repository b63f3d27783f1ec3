package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.PersonTask;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.ProgrammePeople;
import bildungslandschaft.conference.ProgrammePerson;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.TaskAudience;
import bildungslandschaft.workflow.TaskSupervision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for which part of the day, for the programme and its check. */
@Component
@Transactional(readOnly = true)
class SpeakerPeople implements ProgrammePeople {

    private static final String GONE = "Programmpunkt, den es nicht mehr gibt";

    private final Speakers speakers;
    private final ProgrammeParts programme;
    private final TaskSupervision tasks;
    private final CaseRegister register;

    SpeakerPeople(Speakers speakers, ProgrammeParts programme, TaskSupervision tasks, CaseRegister register) {
        this.speakers = speakers;
        this.programme = programme;
        this.tasks = tasks;
        this.register = register;
    }

    @Override
    public Map<UUID, ProgrammePerson> of(CaseNumber conference) {
        Map<UUID, ProgrammePerson> people = new HashMap<>();
        speakers.findByConferenceOrderByNumber(conference.value()).stream()
                .map(Speaker::view)
                .filter(file -> file.state() != SpeakerState.RELEASED)
                .forEach(file -> people.put(
                        file.item(),
                        new ProgrammePerson(
                                file.number(),
                                file.contact() == null ? "" : file.contact().name(),
                                file.state().label(),
                                file.state().coming())));
        return people;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(CaseNumber conference) {
        speakers.findNumbersOf(conference.value()).forEach(number -> register.lock(new CaseNumber(number)));
    }

    @Override
    public List<PersonTask> openTasks(CaseNumber conference) {
        var items = speakers.findByConferenceOrderByNumber(conference.value()).stream()
                .map(Speaker::view)
                .filter(file -> !file.state().closed())
                .collect(Collectors.toMap(SpeakerView::number, SpeakerView::item));
        if (items.isEmpty()) {
            return List.of();
        }
        var titles = programme.titles(conference);
        return tasks.openTasks(items.keySet()).stream()
                .map(task -> new PersonTask(
                        task.id(),
                        "%s: %s".formatted(task.name(), titles.getOrDefault(items.get(task.number()), GONE)),
                        TaskAudience.roleOf(task.role()),
                        task.assignee(),
                        task.dueOn()))
                .toList();
    }
}
