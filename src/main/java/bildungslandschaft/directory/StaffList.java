package bildungslandschaft.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of those who work with the system, worked with it once or are to, as {@link Staff} keeps it. */
@Service
@Transactional(readOnly = true)
public class StaffList {

    private final PersonRepository people;

    StaffList(PersonRepository people) {
        this.people = people;
    }

    /** Everybody, by login. Takes three SQL statements, however many there are. */
    public List<StaffMember> everybody() {
        return members(people.findEverybody(), people.findAllAssignments(), people.findAllAbsences());
    }

    /** One of them; empty if nobody has this login. */
    public Optional<StaffMember> member(String login) {
        var logins = Set.of(login);
        return members(
                        people.findByLogin(login).stream().toList(),
                        people.findAllAssignments(logins),
                        people.findAllAbsences(logins))
                .stream()
                .findFirst();
    }

    private static List<StaffMember> members(
            List<PersonEntry> entries, List<AssignmentEntry> assignments, List<AbsenceEntry> absences) {
        Map<String, List<AssignmentEntry>> roles =
                assignments.stream().collect(Collectors.groupingBy(AssignmentEntry::login));
        Map<String, List<AbsenceEntry>> away = absences.stream().collect(Collectors.groupingBy(AbsenceEntry::login));
        return entries.stream()
                .map(entry -> new StaffMember(
                        entry.view(),
                        entry.weeklyCapacity(),
                        entry.version(),
                        roles.getOrDefault(entry.login(), List.of()).stream()
                                .map(AssignmentEntry::held)
                                .toList(),
                        away.getOrDefault(entry.login(), List.of()).stream()
                                .map(AbsenceEntry::view)
                                .toList()))
                .toList();
    }
}
