package bildungslandschaft.conference;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far the plans of all conferences are. */
interface ConferenceSteps extends Repository<ConferenceStep, ConferenceStep.Key> {

    ConferenceStep save(ConferenceStep step);

    Optional<ConferenceStep> findById(ConferenceStep.Key key);

    Optional<ConferenceStep> findByTaskId(String taskId);

    @Query("select s from ConferenceStep s where s.key.conference = :conference")
    List<ConferenceStep> findByConference(String conference);
}
