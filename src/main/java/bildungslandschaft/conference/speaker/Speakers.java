package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseSubject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files on all who are needed for a part of a conference's day. */
interface Speakers extends Repository<Speaker, String> {

    Speaker save(Speaker speaker);

    Optional<Speaker> findById(String number);

    List<Speaker> findByNumberIn(Collection<String> numbers);

    /** The part of the day, and never the person. */
    @Query("select new bildungslandschaft.workflow.CaseSubject(s.number, i.title) from Speaker s"
            + " join ProgrammeItem i on i.id = s.item where s.number in :numbers")
    List<CaseSubject> findSubjects(Collection<String> numbers);

    @Query("select i.id from ProgrammeItem i where lower(i.title) like :pattern escape '!'")
    List<UUID> findItemsNamed(String pattern);

    List<Speaker> findByConferenceOrderByNumber(String conference);

    @Query("select s from Speaker s where s.conference in :conferences"
            + " and (s.contact.name is not null or s.declined is not empty)")
    List<Speaker> findNamed(Collection<String> conferences);

    @Transactional
    @Modifying
    @Query("update Speaker s set s.material.support = null where s.conference in :conferences"
            + " and s.material.support is not null")
    int forgetSupport(Collection<String> conferences);

    /** Whose case is locked before anything of it is read, is looked for by number. */
    @Query("select s.number from Speaker s where s.item = :item order by s.number")
    List<String> findNumbersFor(UUID item);

    @Query("select s.number from Speaker s where s.conference = :conference order by s.number")
    List<String> findNumbersOf(String conference);

    @Query(
            "select s.number from Speaker s where s.conference = :conference and s.state not in :states order by s.number")
    List<String> findNumbersOutside(String conference, Collection<SpeakerState> states);
}
