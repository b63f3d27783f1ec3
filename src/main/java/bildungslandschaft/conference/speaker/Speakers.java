package bildungslandschaft.conference.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The files on all who are needed for a part of a conference's day. */
interface Speakers extends Repository<Speaker, String> {

    Speaker save(Speaker speaker);

    Optional<Speaker> findById(String number);

    List<Speaker> findByNumberIn(Collection<String> numbers);

    List<Speaker> findByConferenceOrderByNumber(String conference);

    List<Speaker> findByItemOrderByNumber(UUID item);
}
