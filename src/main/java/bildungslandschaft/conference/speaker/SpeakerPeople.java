package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ProgrammePeople;
import bildungslandschaft.conference.ProgrammePerson;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked for which part of the day, for the programme and its check. */
@Component
@Transactional(readOnly = true)
class SpeakerPeople implements ProgrammePeople {

    private final Speakers speakers;
    private final CaseRegister register;

    SpeakerPeople(Speakers speakers, CaseRegister register) {
        this.speakers = speakers;
        this.register = register;
    }

    @Override
    public Map<UUID, ProgrammePerson> of(CaseNumber conference) {
        Map<UUID, ProgrammePerson> people = new HashMap<>();
        speakers.findByConferenceOrderByNumber(conference.value()).stream()
                .map(Speaker::view)
                .filter(file -> file.state() != SpeakerState.RELEASED)
                .forEach(file -> people.put(
                        file.item(),
                        new ProgrammePerson(
                                file.number(),
                                file.contact() == null ? "" : file.contact().name(),
                                file.state().label(),
                                file.state().coming())));
        return people;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(CaseNumber conference) {
        speakers.findNumbersOf(conference.value()).forEach(number -> register.lock(new CaseNumber(number)));
    }
}
