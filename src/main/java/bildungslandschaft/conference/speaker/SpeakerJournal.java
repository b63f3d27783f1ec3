package bildungslandschaft.conference.speaker;

import bildungslandschaft.correspondence.Links;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens with whoever is asked: file, register, timeline, log; no word of it names the person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerJournal {

    private static final Logger log = LoggerFactory.getLogger(SpeakerJournal.class);

    private final Speakers speakers;
    private final CaseRegister register;
    private final Timeline timeline;
    private final Links links;

    SpeakerJournal(Speakers speakers, CaseRegister register, Timeline timeline, Links links) {
        this.speakers = speakers;
        this.register = register;
        this.timeline = timeline;
        this.links = links;
    }

    /** Waits until nobody else acts on the case; what every act from outside of the process does first. */
    Speaker begin(CaseNumber number) {
        register.lock(number);
        return file(number);
    }

    Speaker file(CaseNumber number) {
        return speakers.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    void opened(Speaker file, String sentence) {
        register.open(file.number(), null, file.state());
        moved(file, Actor.software(), sentence);
    }

    /** Saves the file, from which on its events are told; what is not asked any more has no link. */
    void moved(Speaker file, Actor actor, String sentence) {
        register.reach(file.number(), file.state());
        noted(file.number(), actor, sentence);
        log.info("{} {}", file.number(), file.state());
        if (file.state() != SpeakerState.ASKED) {
            links.revoke(SpeakerLetters.REQUEST, file.number().value());
        }
        if (file.state() != SpeakerState.DOCUMENTS_DUE) {
            links.revoke(SpeakerLetters.DOCUMENTS, file.number().value());
        }
        if (!file.state().engaged()) {
            links.revoke(SpeakerCancellation.PURPOSE, file.number().value());
        }
        speakers.save(file);
    }

    void noted(CaseNumber number, Actor actor, String sentence) {
        timeline.note(number, actor, sentence);
    }
}
