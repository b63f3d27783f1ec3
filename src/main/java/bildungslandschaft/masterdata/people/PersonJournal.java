package bildungslandschaft.masterdata.people;

import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes down who changed what of a person, in the same transaction as the change. */
@Component
class PersonJournal {

    private static final Logger LOG = LoggerFactory.getLogger(PersonJournal.class);

    /** Sentences about former changes that a page shows. */
    private static final int MOST_CHANGES = 30;

    private final PersonChanges changes;
    private final Clock clock;

    PersonJournal(PersonChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    void note(String login, Actor actor, String sentence) {
        var change = changes.save(new PersonChange(login, clock.instant(), actor, sentence));
        // A login is somebody's name in most offices; who and what stands in the change itself.
        LOG.info("Entry of a person changed: {}", change.id());
    }

    /** The newest first. */
    List<PersonChange> of(String login) {
        return changes.findByLoginOrderByAtDescIdDesc(login, Limit.of(MOST_CHANGES));
    }
}
