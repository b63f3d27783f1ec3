package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people, or coordination for them, say when they are away and who stands in; who said it stays on record. */
@Service
@Transactional
public class AbsencePlanning {

    private final Staff staff;
    private final StaffList list;
    private final Directory directory;
    private final PersonJournal journal;
    private final Clock clock;

    AbsencePlanning(Staff staff, StaffList list, Directory directory, PersonJournal journal, Clock clock) {
        this.staff = staff;
        this.list = list;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those who could stand in for somebody, by login. */
    @Transactional(readOnly = true)
    public List<Person> candidates(StaffMember member) {
        return rules(member).candidates(list.everybody()).stream()
                .map(StaffMember::person)
                .toList();
    }

    /** Somebody who was chosen all the same, or no longer could be. */
    @Transactional(readOnly = true)
    public Optional<Person> unlisted(@Nullable String login, List<Person> candidates) {
        return login == null || candidates.stream().anyMatch(one -> one.login().equals(login))
                ? Optional.empty()
                : directory.person(login);
    }

    /** What cannot be, by field: {@code firstDay}, {@code lastDay}, {@code deputy}; empty if all can. */
    @Transactional(readOnly = true)
    public Map<String, String> problems(
            StaffMember member, long own, LocalDate first, LocalDate last, @Nullable String deputy) {
        var rules = rules(member);
        var problems = new LinkedHashMap<String, String>();
        rules.problemOfLast(first, last).ifPresent(problem -> problems.put("lastDay", problem));
        if (problems.isEmpty()) {
            rules.problemOfFirst(first, last, own).ifPresent(problem -> problems.put("firstDay", problem));
        }
        if (deputy != null && !last.isBefore(first)) {
            var found = Person.isLogin(deputy) ? list.member(deputy) : Optional.<StaffMember>empty();
            found.map(known -> rules.problemOfDeputy(known, first, last))
                    .orElse(Optional.of("Bitte wählen Sie jemanden aus der Liste."))
                    .ifPresent(problem -> problems.put("deputy", problem));
        }
        return problems;
    }

    /**
     * Notes an absence.
     *
     * @return whom this person should have stood in for on these days
     */
    public List<String> plan(
            StaffMember member, int edition, LocalDate first, LocalDate last, @Nullable String deputy, Actor actor) {
        staff.revise(member.login(), edition);
        staff.absent(member.login(), first, last, deputy);
        note(member, actor, "Abwesenheit eingetragen: %s.".formatted(words(first, last, deputy)));
        return rules(member).duties(list.everybody(), first, last).toList();
    }

    /**
     * Says anew when it is and who stands in.
     *
     * @return whom this person should have stood in for on these days
     */
    public List<String> move(StaffMember member, int edition, Absence wanted, Actor actor) {
        staff.revise(member.login(), edition);
        var before = known(member, wanted.id());
        if (before.lastDay().isBefore(LocalDate.now(clock))) {
            throw new RefusedException("lastDay", "Diese Abwesenheit ist vorbei und bleibt, wie sie war.");
        }
        staff.move(wanted);
        note(
                member,
                actor,
                "Abwesenheit geändert: %s; vorher %s."
                        .formatted(
                                words(wanted.firstDay(), wanted.lastDay(), wanted.deputy()),
                                words(before.firstDay(), before.lastDay(), before.deputy())));
        return rules(member)
                .duties(list.everybody(), wanted.firstDay(), wanted.lastDay())
                .toList();
    }

    /** Takes back an absence that has not begun, or only today. One that has begun is shortened instead. */
    public void cancel(StaffMember member, int edition, long id, Actor actor) {
        staff.revise(member.login(), edition);
        var before = known(member, id);
        if (before.firstDay().isBefore(LocalDate.now(clock))) {
            throw new RefusedException(
                    "lastDay", "Diese Abwesenheit hat schon begonnen. Ändern Sie stattdessen den letzten Tag.");
        }
        staff.cancel(before);
        note(
                member,
                actor,
                "Abwesenheit gestrichen: %s.".formatted(words(before.firstDay(), before.lastDay(), before.deputy())));
    }

    private Absence known(StaffMember member, long id) {
        return list.member(member.login()).stream()
                .flatMap(now -> now.absences().stream())
                .filter(absence -> absence.id() == id)
                .findFirst()
                .orElseThrow(() ->
                        new OptimisticLockingFailureException(member.login() + " has no absence " + id + " any more"));
    }

    private void note(StaffMember member, Actor actor, String sentence) {
        boolean own = member.login().equals(actor.login());
        journal.note(member.login(), own ? actor : PeopleReach.writer(actor), sentence);
    }

    private String words(LocalDate first, LocalDate last, @Nullable String deputy) {
        var name = deputy == null
                ? "ohne Vertretung"
                : "Vertretung "
                        + directory.person(deputy).map(Person::displayName).orElse(deputy);
        return RoleWords.between(first, last) + ", " + name;
    }

    private AbsenceRules rules(StaffMember member) {
        var today = LocalDate.now(clock);
        return new AbsenceRules(member, today, new RoleWords(directory, today));
    }
}
