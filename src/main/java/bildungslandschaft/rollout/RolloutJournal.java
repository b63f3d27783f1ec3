package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.PaperPost;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.CaseState;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happens in a rollout: register, timeline, log, and the Kitas' milestones. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RolloutJournal {

    private static final Logger log = LoggerFactory.getLogger(RolloutJournal.class);

    private final CaseRegister register;
    private final Timeline timeline;
    private final Participations participations;
    private final Milestones milestones;
    private final Links links;
    private final PaperPost paper;
    private final Clock clock;

    RolloutJournal(
            CaseRegister register,
            Timeline timeline,
            Participations participations,
            Milestones milestones,
            Links links,
            PaperPost paper,
            Clock clock) {
        this.register = register;
        this.timeline = timeline;
        this.participations = participations;
        this.milestones = milestones;
        this.links = links;
        this.paper = paper;
        this.clock = clock;
    }

    /** Waits until nobody else acts on the case; the first thing that an act from outside of the process does. */
    void begin(CaseNumber number) {
        register.lock(number);
    }

    void opened(CaseNumber number, String unit, CaseState state) {
        register.open(number, unit, state);
    }

    void opened(CaseNumber number, CaseState state) {
        register.open(number, null, state);
    }

    void moved(CaseNumber number, CaseState state, Actor actor, String sentence) {
        register.reach(number, state);
        timeline.note(number, actor, sentence);
        log.info("{} {}", number, state);
    }

    void noted(CaseNumber number, Actor actor, String sentence) {
        timeline.note(number, actor, sentence);
    }

    /** Saves a Kita's file, from which on its events are told; a state it has come into is a milestone. */
    void moved(Participation file, ParticipationState before, Actor actor, String sentence) {
        if (file.state() != before) {
            milestones.save(new Milestone(file.view(), clock.instant()));
        }
        moved(file.number(), file.state(), actor, sentence);
        participations.save(file);
        if (file.state() != before) {
            // The case before its links, as everybody does who answers by one.
            Arrays.stream(KitaLink.values())
                    .filter(link -> link.isAskedIn(before))
                    .forEach(link -> close(link, file.number()));
        }
    }

    /** What a mail still asks is settled: its link only says how, and a letter that is not posted stays here. */
    void close(KitaLink link, CaseNumber kita) {
        links.revoke(link.purpose(), kita.value());
        paper.drop(kita.value(), link.purpose(), Actor.software().name());
    }

    /** A Kita is on the list of a project: the first thing that is known of it there. */
    void listed(Participation file) {
        var view = file.view();
        register.open(view.number(), view.unit(), view.state());
        milestones.save(new Milestone(view, clock.instant()));
        participations.save(file);
    }
}
