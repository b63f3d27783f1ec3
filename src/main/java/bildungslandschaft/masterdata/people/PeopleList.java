package bildungslandschaft.masterdata.people;

import bildungslandschaft.directory.Absence;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.HeldRole;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.StaffList;
import bildungslandschaft.directory.StaffMember;
import bildungslandschaft.masterdata.people.PersonPage.State;
import bildungslandschaft.masterdata.people.PersonRow.RoleGroup;
import bildungslandschaft.security.AccountDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up people for a reader, and only those within their reach. */
@Service
@Transactional(readOnly = true)
public class PeopleList {

    private final StaffList staff;
    private final Directory directory;
    private final AccountDesk accounts;
    private final PersonJournal journal;
    private final Clock clock;

    PeopleList(StaffList staff, Directory directory, AccountDesk accounts, PersonJournal journal, Clock clock) {
        this.staff = staff;
        this.directory = directory;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The people of a list, by login, which is the surname in most offices. */
    public List<PersonRow> find(PeopleReach reach, PersonFilter filter) {
        var words = new RoleWords(directory, today());
        var everybody = staff.everybody();
        var names = everybody.stream()
                .map(StaffMember::person)
                .collect(Collectors.toMap(Person::login, Person::displayName));
        return everybody.stream()
                .filter(member -> reach.sees(member) && filter.matches(member, today()))
                .map(member -> row(member, words, names))
                .toList();
    }

    /** The units that the reader can filter for, by name. */
    public List<AdministrativeUnit> units(PeopleReach reach) {
        return directory.units(today()).stream()
                .filter(unit -> reach.everybody() || reach.units().contains(unit.code()))
                .toList();
    }

    /** One sentence for each unit in which nobody acts as contact today. */
    public List<String> vacancies(PeopleReach reach) {
        var contacts = staff.everybody();
        return units(reach).stream()
                .filter(unit -> directory
                        .responsibleFor(Role.CONTACT, unit.code(), today())
                        .isEmpty())
                .map(unit -> unit.name() + ": " + reason(unit, contacts))
                .toList();
    }

    private String reason(AdministrativeUnit unit, List<StaffMember> members) {
        return members.stream()
                .filter(member -> member.roles().stream()
                        .anyMatch(role -> role.covers(today())
                                && role.assignment().role() == Role.CONTACT
                                && unit.code().equals(role.assignment().unit())))
                .flatMap(member -> member.absence(today()).stream()
                        .map(absence -> member.person().displayName() + " ist bis " + RoleWords.day(absence.lastDay())
                                + " abwesend, und niemand vertritt."))
                .findFirst()
                .orElse("Niemand ist eingetragen.");
    }

    /** One person; empty if nobody has this login or they are out of reach, nobody can tell which. */
    public Optional<PersonPage> page(PeopleReach reach, String login) {
        return member(login).filter(reach::sees).map(member -> page(reach, member));
    }

    /** The one who looks, who always finds themselves; empty for somebody who is in no directory. */
    public Optional<PersonPage> own(PeopleReach reach) {
        return member(reach.login()).map(member -> page(reach, member));
    }

    private Optional<StaffMember> member(String login) {
        return Person.isLogin(login) ? staff.member(login) : Optional.empty();
    }

    private PersonPage page(PeopleReach reach, StaffMember member) {
        var words = new RoleWords(directory, today());
        boolean writes = reach.writes(member);
        return new PersonPage(
                member,
                reach,
                member.isCurrent(today()),
                member.roles().stream().map(role -> line(role, words)).toList(),
                member.absences().stream()
                        .sorted(Comparator.comparing(Absence::firstDay).reversed())
                        .map(this::line)
                        .toList(),
                writes ? journal.of(member.login()) : List.of(),
                writes ? accounts.find(member.login()).orElse(null) : null);
    }

    private PersonPage.RoleLine line(HeldRole role, RoleWords words) {
        return new PersonPage.RoleLine(
                role, words.of(role.assignment()), RoleWords.days(role), state(role.from(), role.isOver(today())));
    }

    private PersonPage.AbsenceLine line(Absence absence) {
        return new PersonPage.AbsenceLine(
                absence,
                RoleWords.between(absence.firstDay(), absence.lastDay()),
                Optional.ofNullable(absence.deputy())
                        .flatMap(directory::person)
                        .map(Person::displayName)
                        .orElse(""),
                state(absence.firstDay(), absence.lastDay().isBefore(today())));
    }

    private State state(LocalDate from, boolean over) {
        return over ? State.OVER : from.isAfter(today()) ? State.COMING : State.NOW;
    }

    private PersonRow row(StaffMember member, RoleWords words, Map<String, String> names) {
        boolean current = member.isCurrent(today());
        var shown = member.roles().stream()
                .filter(role -> current ? role.covers(today()) : member.isOver(today()) || !role.isOver(today()))
                .toList();
        var absence = current ? member.absence(today()).orElse(null) : null;
        return new PersonRow(
                member,
                grouped(shown, words),
                current,
                sentence(member, shown),
                absence,
                absence == null || absence.deputy() == null ? "" : names.getOrDefault(absence.deputy(), ""));
    }

    private static List<RoleGroup> grouped(List<HeldRole> roles, RoleWords words) {
        Map<Role, String> places = roles.stream()
                .map(HeldRole::assignment)
                .distinct()
                .collect(Collectors.groupingBy(
                        assignment -> assignment.role(),
                        LinkedHashMap::new,
                        Collectors.mapping(words::placeOf, Collectors.joining(", "))));
        return places.entrySet().stream()
                .map(entry -> new RoleGroup(entry.getKey().label(), entry.getValue()))
                .toList();
    }

    /** Says when the roles end or begin, if that is known. */
    private String sentence(StaffMember member, List<HeldRole> shown) {
        if (member.isOver(today())) {
            return latest(shown, HeldRole::to)
                    .map(day -> "beendet am " + RoleWords.day(day))
                    .orElse("ohne Rolle");
        }
        if (!member.isCurrent(today())) {
            return shown.stream()
                    .map(HeldRole::from)
                    .min(Comparator.naturalOrder())
                    .map(day -> "ab " + RoleWords.day(day))
                    .orElse("");
        }
        boolean endless = member.roles().stream().anyMatch(role -> role.to() == null);
        return endless
                ? ""
                : latest(member.roles(), HeldRole::to)
                        .map(day -> "bis " + RoleWords.day(day))
                        .orElse("");
    }

    private static Optional<LocalDate> latest(List<HeldRole> roles, Function<HeldRole, LocalDate> day) {
        return roles.stream().filter(role -> role.to() != null).map(day).max(Comparator.naturalOrder());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
