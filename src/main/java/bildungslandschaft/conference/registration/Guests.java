package bildungslandschaft.conference.registration;

import bildungslandschaft.workflow.CaseSubject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All who have registered for conferences. */
interface Guests extends Repository<Guest, String> {

    Guest save(Guest guest);

    Optional<Guest> findById(String number);

    Optional<Guest> findBySubmission(UUID submission);

    List<Guest> findByNumberIn(Collection<String> numbers);

    /** The conference, and never the person. */
    @Query("select new bildungslandschaft.workflow.CaseSubject(g.number, c.motto) from Guest g"
            + " join Conference c on c.number = g.conference where g.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    @Query("select c.number from Conference c where lower(c.motto) like :pattern escape '!'")
    List<String> findConferencesNamed(String pattern);

    @Query("select g from Guest g where g.conference = :conference order by g.line")
    List<Guest> findAllOf(String conference);

    /** To which conference a guest belongs, without taking the guest in hand. */
    @Query("select g.conference from Guest g where g.number = :number")
    Optional<String> findConferenceOf(String number);

    Optional<Guest> findFirstByPartyOrderByLine(UUID party);

    @Query("select count(g) from Guest g where g.conference = :conference and g.state = SEATED")
    long countSeated(String conference);

    @Query("select count(g) from Guest g where g.conference = :conference and g.state = WAITING and g.line <= :line")
    long countWaitingUntil(String conference, long line);

    @Query("select g from Guest g where g.conference = :conference and g.state = WAITING order by g.line limit :most")
    List<Guest> findFirstInLine(String conference, int most);

    @Query("select coalesce(max(g.line), 0) from Guest g where g.conference = :conference")
    long lastLine(String conference);

    @Query("select count(g) from Guest g where g.conference = :conference and g.details.emailKey = :email"
            + " and g.state in (SEATED, WAITING)")
    long countLiveBy(String conference, String email);

    @Query("select count(g) > 0 from Guest g where g.conference = :conference and g.details.emailKey = :email"
            + " and g.details.nameKey = :name and g.state in (SEATED, WAITING)")
    boolean isLive(String conference, String email, String name);

    @Query("select g.themeTable as table, count(g) as guests from Guest g where g.conference = :conference"
            + " and g.state = SEATED and g.themeTable is not null group by g.themeTable")
    List<Taken> countAtTables(String conference);

    @Query("select g from Guest g where g.conference = :conference and g.state = SEATED and g.themeTable = :table"
            + " order by g.line")
    List<Guest> findAt(String conference, UUID table);

    @Query(
            "select count(g) > 0 from Guest g where g.number = :number and g.state = SEATED and g.themeTable is not null")
    boolean sitsAtTable(String number);

    /** Those with a place, a wish and no table, or one that is not in the programme any more. */
    @Query("""
            select g.number from Guest g where g.conference = :conference and g.state = SEATED
            and g.firstWish is not null and (g.themeTable is null or not exists (select i.id from ProgrammeItem i
                where i.id = g.themeTable and i.kind = THEME_TABLE and i.state <> DROPPED))
            order by g.number
            """)
    List<String> findNumbersOfSeekers(String conference);

    /** Those with a place and a wish, whoever sits at a table first. */
    @Query("""
            select g.number from Guest g where g.conference = :conference and g.state = SEATED
            and g.firstWish is not null order by case when g.themeTable is null then 1 else 0 end, g.number
            """)
    List<String> findNumbersOfWishing(String conference);

    /** Everybody who is coming or waits for a place, in the same order. */
    @Query("""
            select g.number from Guest g where g.conference = :conference and g.state in (SEATED, WAITING)
            order by case when g.themeTable is null then 1 else 0 end, g.number
            """)
    List<String> findNumbersOfLive(String conference);

    @Query("select g.number from Guest g where g.conference = :conference and g.state = SEATED order by g.line")
    List<String> findNumbersOfSeated(String conference);

    @Query("select count(g) > 0 from Guest g where g.conference = :conference and g.checkedIn = true")
    boolean hasAttendanceList(String conference);

    @Query("select g from Guest g where g.conference in :conferences and g.details.fullName is not null")
    List<Guest> findNamed(Collection<String> conferences);

    @Transactional
    @Modifying
    @Query("update Guest g set g.details.support = null where g.conference in :conferences"
            + " and g.details.support is not null")
    int forgetSupport(Collection<String> conferences);

    /** Guests who sit at a table. */
    interface Taken {

        UUID getTable();

        long getGuests();
    }
}
