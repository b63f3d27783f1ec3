package bildungslandschaft.rollout;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds somebody else in the municipality where a contact is biased, for instance married to whoever runs the Kita.
 * Deputies are those who are contacts of the same municipality; nobody outside of it decides in its stead.
 */
@Service
@Transactional
public class DeputyApproval {

    private final Participations participations;
    private final Directory directory;
    private final RolloutJournal journal;
    private final Clock clock;

    DeputyApproval(Participations participations, Directory directory, RolloutJournal journal, Clock clock) {
        this.participations = participations;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** A contact says that somebody else has to decide; from then on this person's decision is not taken any more. */
    public void recuse(CaseNumber number, Actor contact) {
        var file = participations.get(number);
        file.recuse(contact.login());
        journal.moved(file, file.state(), contact, "Befangen; die Vertretung entscheidet.");
    }

    /** The login of a deputy who is there; empty if coordination has to see to one. */
    public Optional<String> find(CaseNumber number) {
        var today = LocalDate.now(clock);
        var deputy = candidates(number).stream()
                .filter(person -> !directory.isAbsent(person.login(), today))
                .findFirst();
        var sentence = deputy.map(person -> "Als Vertretung entscheidet " + person.displayName() + ".")
                .orElse("In der Kommune ist keine Vertretung da; die Koordination lässt jemanden benennen.");
        journal.noted(number, Actor.software(), sentence);
        return deputy.map(Person::login);
    }

    /** Whom coordination can choose, under the key that the form knows. */
    @Transactional(readOnly = true)
    public Map<String, Object> options(CaseNumber number) {
        return Map.of(
                "deputies",
                candidates(number).stream()
                        .map(person -> Map.of("value", person.login(), "label", person.displayName()))
                        .toList());
    }

    /** @throws RefusedException if this person may not decide for the municipality, or not about this Kita */
    public void nominate(CaseNumber number, String login, Actor coordinator) {
        var deputy = candidates(number).stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "deputy", "Diese Person kann in dieser Kommune nicht als Vertretung entscheiden."));
        journal.noted(number, coordinator, "Als Vertretung benannt: " + deputy.displayName() + ".");
    }

    private List<Person> candidates(CaseNumber number) {
        var file = participations.get(number);
        return directory.holders(Role.CONTACT, file.view().unit(), LocalDate.now(clock)).stream()
                .filter(person -> !file.isRecused(person.login()))
                .toList();
    }
}
