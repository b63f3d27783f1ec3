package bildungslandschaft.directory;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office's directory: who is who, who is responsible where, and who stands in.
 *
 * <p>What changes with time is asked for a day, in the past or to come. Unknown logins, codes and keys are answered with
 * nothing, never with an error. People who have left are still found by their login, but hold no role and stand in for
 * nobody.
 */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final PersonRepository people;
    private final PlaceRepository places;

    Directory(PersonRepository people, PlaceRepository places) {
        this.people = people;
        this.places = places;
    }

    /** The person with a login, also one who has left. */
    public Optional<Person> person(String login) {
        return people.findByLogin(login).map(PersonEntry::view);
    }

    /** All who work here on a day, which is to say who have a role, by login. */
    public List<Person> people(LocalDate day) {
        return people.findWorking(day).stream().map(PersonEntry::view).toList();
    }

    /** The roles that a person has on a day; what deputies may do besides is told by {@link Audiences}. */
    public List<RoleAssignment> rolesOf(String login, LocalDate day) {
        return people.findAssignments(Set.of(login), day).stream()
                .map(AssignmentEntry::view)
                .toList();
    }

    /**
     * Who has a role on a day, absent or not, by login. Empty means vacancy.
     *
     * @param unit only those who hold it for this unit or for the whole district; null for all
     */
    public List<Person> holders(Role role, @Nullable String unit, LocalDate day) {
        return people.findHolders(role, unit, day).stream()
                .map(PersonEntry::view)
                .toList();
    }

    /** Who has to act in a role on a day: its {@link #holders}, in place of each absent one whoever stands in. */
    public List<Person> responsibleFor(Role role, @Nullable String unit, LocalDate day) {
        Deputies deputies = new Deputies(people.findAbsent(day));
        List<String> acting = holders(role, unit, day).stream()
                .flatMap(holder -> deputies.actingFor(holder.login()).stream())
                .distinct()
                .toList();
        return people.findWorking(acting, day).stream().map(PersonEntry::view).toList();
    }

    /** Whether a person is on leave, ill or otherwise away on a day. */
    public boolean isAbsent(String login, LocalDate day) {
        return people.existsAbsence(login, day, day);
    }

    /** The last day of the absence that falls on a day; empty if the person is there. */
    public Optional<LocalDate> absentUntil(String login, LocalDate day) {
        return people.findAllAbsences(Set.of(login)).stream()
                .map(AbsenceEntry::view)
                .filter(absence -> absence.covers(day))
                .map(Absence::lastDay)
                .max(Comparator.naturalOrder());
    }

    /** Who acts for an absent person on a day; empty if the person is there, or if nobody who is there stands in. */
    public Optional<Person> deputyOf(String login, LocalDate day) {
        Deputies deputies = new Deputies(people.findAbsent(day));
        return deputies.isAbsent(login) ? deputies.actingFor(login).flatMap(this::person) : Optional.empty();
    }

    /**
     * Who is to know what waits for a person: of those who work here on a day the deputy that was named for the latest
     * absence, past or planned.
     */
    public Optional<Person> usualDeputyOf(String login, LocalDate day) {
        return people.findDeputies(login, day, Limit.of(1)).stream().findFirst().map(PersonEntry::view);
    }

    /** Who is absent on a day without anybody who is there to stand in, by login. */
    public List<Person> absentWithoutDeputy(LocalDate day) {
        var absent = people.findAbsent(day);
        Deputies deputies = new Deputies(absent);
        List<String> alone = absent.stream()
                .map(Deputies.Absent::login)
                .filter(login -> deputies.actingFor(login).isEmpty())
                .distinct()
                .toList();
        return people.findWorking(alone, day).stream().map(PersonEntry::view).toList();
    }

    /** What a person knows more about than colleagues. */
    public Set<Competence> competencesOf(String login) {
        return people.findByLogin(login).map(PersonEntry::competences).orElse(Set.of());
    }

    /** How many first appointments an advisor can offer in a week; 0 for somebody unknown. */
    public int weeklyCapacityOf(String login) {
        return people.findByLogin(login).map(PersonEntry::weeklyCapacity).orElse(0);
    }

    /** The unit with a code, also one that exists no more. */
    public Optional<AdministrativeUnit> unit(String code) {
        return places.findByCode(code).map(UnitEntry::view);
    }

    /** The unit that administers a municipality on a day. */
    public Optional<AdministrativeUnit> unitOf(String ags, LocalDate day) {
        return places.findUnitOf(ags, day).map(UnitEntry::view);
    }

    /** The unit of every municipality on a day, by Amtlicher Gemeindeschlüssel; for lists. */
    public Map<String, AdministrativeUnit> unitsByMunicipality(LocalDate day) {
        Map<String, AdministrativeUnit> units = places.findUnits(day).stream()
                .map(UnitEntry::view)
                .collect(Collectors.toMap(AdministrativeUnit::code, Function.identity()));
        return places.findMemberships(day).stream()
                .filter(membership -> units.containsKey(membership.unitCode()))
                .collect(Collectors.toMap(MembershipEntry::ags, membership -> units.get(membership.unitCode())));
    }

    /** The units that exist on a day, in the order of a German register. */
    public List<AdministrativeUnit> units(LocalDate day) {
        return places.findUnits(day).stream()
                .map(UnitEntry::view)
                .sorted(Comparator.comparing(AdministrativeUnit::name, german()))
                .toList();
    }

    /** The municipality with an Amtlicher Gemeindeschlüssel. */
    public Optional<Municipality> municipality(String ags) {
        return places.findMunicipality(ags).map(MunicipalityEntry::view);
    }

    /** The municipalities that exist on a day, in the order of a German register. */
    public List<Municipality> municipalities(LocalDate day) {
        return inOrder(places.findMunicipalities(day));
    }

    /** The municipalities that a unit administers on a day, in the order of a German register. */
    public List<Municipality> municipalitiesOf(String unit, LocalDate day) {
        return inOrder(places.findMunicipalitiesOf(unit, day));
    }

    private static List<Municipality> inOrder(List<MunicipalityEntry> entries) {
        return entries.stream()
                .map(MunicipalityEntry::view)
                .sorted(Comparator.comparing(Municipality::name, german()))
                .toList();
    }

    private static Collator german() {
        return Collator.getInstance(Locale.GERMAN);
    }
}
