package bildungslandschaft.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<PersonEntry, String> {

    String HELD_ON_DAY =
            " a.validity.validFrom <= :day and (a.validity.validTo is null or a.validity.validTo >= :day) ";

    Optional<PersonEntry> findByLogin(String login);

    @Query("select p from PersonEntry p order by p.login")
    List<PersonEntry> findEverybody();

    @Query("select a from AssignmentEntry a order by a.validity.validFrom, a.id")
    List<AssignmentEntry> findAllAssignments();

    @Query("select a from AssignmentEntry a where a.login in :logins order by a.validity.validFrom, a.id")
    List<AssignmentEntry> findAllAssignments(Collection<String> logins);

    @Query("select a from AbsenceEntry a order by a.firstDay")
    List<AbsenceEntry> findAllAbsences();

    @Query("select a from AbsenceEntry a where a.login in :logins order by a.firstDay")
    List<AbsenceEntry> findAllAbsences(Collection<String> logins);

    /** The rows and not the entries, so that whoever is held still is read anew afterwards. */
    @Query(
            nativeQuery = true,
            value = "select p.login from person p where exists (select 1 from role_assignment a"
                    + " where a.login = p.login and a.role_name = :role) order by p.login for update")
    List<String> lockHolders(String role);

    /** Whoever has a role works here; whoever has left keeps the entry and no role. */
    @Query("select p from PersonEntry p where exists (select a from AssignmentEntry a where a.login = p.login and"
            + HELD_ON_DAY + ") order by p.login")
    List<PersonEntry> findWorking(LocalDate day);

    @Query("select p from PersonEntry p where p.login in :logins and exists (select a from AssignmentEntry a"
            + " where a.login = p.login and" + HELD_ON_DAY + ") order by p.login")
    List<PersonEntry> findWorking(Collection<String> logins, LocalDate day);

    @Query("select p from PersonEntry p where exists (select a from AssignmentEntry a"
            + " where a.login = p.login and a.role = :role"
            + " and (:unit is null or a.unitCode is null or a.unitCode = :unit) and" + HELD_ON_DAY
            + ") order by p.login")
    List<PersonEntry> findHolders(Role role, @Nullable String unit, LocalDate day);

    @Query("select a from AssignmentEntry a where a.login in :logins and" + HELD_ON_DAY + "order by a.id")
    List<AssignmentEntry> findAssignments(Collection<String> logins, LocalDate day);

    /** Who is absent on a day, with the deputy unless that one has left. */
    @Query("select new bildungslandschaft.directory.Deputies$Absent(a.login, d.login) from AbsenceEntry a"
            + " left join PersonEntry d on d.login = a.deputyLogin and exists (select r from AssignmentEntry r"
            + " where r.login = d.login and r.validity.validFrom <= :day"
            + " and (r.validity.validTo is null or r.validity.validTo >= :day))"
            + " where a.firstDay <= :day and a.lastDay >= :day order by a.id")
    List<Deputies.Absent> findAbsent(LocalDate day);

    @Query("select d from AbsenceEntry b join PersonEntry d on d.login = b.deputyLogin where b.login = :login"
            + " and exists (select a from AssignmentEntry a where a.login = d.login and" + HELD_ON_DAY
            + ") order by b.lastDay desc, b.id desc")
    List<PersonEntry> findDeputies(String login, LocalDate day, Limit most);

    @Query("select count(a) > 0 from AbsenceEntry a"
            + " where a.login = :login and a.firstDay <= :lastDay and a.lastDay >= :firstDay")
    boolean existsAbsence(String login, LocalDate firstDay, LocalDate lastDay);
}
