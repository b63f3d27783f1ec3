package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which work is a person's to see: their own, their roles', and that of the people they stand in for. */
@Service
public class Audiences {

    private final PersonRepository people;

    Audiences(PersonRepository people) {
        this.people = people;
    }

    /**
     * The audiences that a person belongs to on a day, each key once: what is theirs in their own right comes first and
     * hides the same key of somebody they stand in for. Empty for people who are unknown or have left. Takes three SQL
     * statements, whatever the number of roles and absences.
     */
    @Transactional(readOnly = true)
    public List<Audience> of(String login, LocalDate day) {
        var logins = new TreeSet<>(new Deputies(people.findAbsent(day)).representedBy(login));
        logins.add(login);
        List<Person> present = people.findWorking(logins, day).stream()
                .map(PersonEntry::view)
                .sorted(Comparator.comparing(person -> !person.login().equals(login)))
                .toList();
        Map<String, List<AssignmentEntry>> assignments =
                people.findAssignments(logins, day).stream().collect(Collectors.groupingBy(AssignmentEntry::login));
        if (present.isEmpty() || !present.get(0).login().equals(login)) {
            return List.of();
        }
        Map<String, Audience> audiences = new LinkedHashMap<>();
        for (Person person : present) {
            Person insteadOf = person.login().equals(login) ? null : person;
            keysOf(person, assignments.getOrDefault(person.login(), List.of()))
                    .forEach(key -> audiences.putIfAbsent(key, new Audience(key, insteadOf)));
        }
        return List.copyOf(audiences.values());
    }

    private static List<String> keysOf(Person person, List<AssignmentEntry> assignments) {
        List<String> keys = new ArrayList<>();
        keys.add(Audience.keyFor(person.login()));
        for (AssignmentEntry entry : assignments) {
            RoleAssignment assignment = entry.view();
            keys.add(Audience.keyFor(assignment.role(), assignment.unit()));
        }
        return keys;
    }
}
