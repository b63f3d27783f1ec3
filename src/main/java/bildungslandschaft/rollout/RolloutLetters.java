package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.LetterState;
import bildungslandschaft.correspondence.PaperLetterLine;
import bildungslandschaft.correspondence.PaperPost;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of all projects that coordination prints and posts, and what becomes of each. */
@Service
@Transactional
public class RolloutLetters {

    /** In the office's paper post the list in which the letters of this module wait. */
    static final String DESK = "rollout";

    private static final int LATEST = 20;

    private final PaperPost paper;
    private final Timeline timeline;

    RolloutLetters(PaperPost paper, Timeline timeline) {
        this.paper = paper;
        this.timeline = timeline;
    }

    /** Coordination and who stands in for it; the letters name heads of Kitas. */
    public static boolean printedBy(Actor actor) {
        return actor.reaches(Role.COORDINATOR.id());
    }

    @Transactional(readOnly = true)
    public List<PaperLetterLine> waiting() {
        return paper.waiting(DESK);
    }

    @Transactional(readOnly = true)
    public long countWaiting() {
        return paper.countWaiting(DESK);
    }

    @Transactional(readOnly = true)
    public List<PaperLetterLine> latest() {
        return paper.settled(DESK, LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<PaperLetterLine> letter(long id) {
        return paper.letter(DESK, id);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> print(long id) {
        return paper.print(DESK, id);
    }

    /** @param newest the last one seen in the list */
    @Transactional(readOnly = true)
    public Optional<byte[]> printWaiting(long newest) {
        return paper.printWaiting(DESK, newest);
    }

    /** Notes that letters are on their way; those that somebody else noted before are left as they are. */
    public Settled post(Collection<Long> ids, Actor coordinator) {
        return settle(ids, LetterState.POSTED, "Brief gedruckt und verschickt: %s.", coordinator);
    }

    /** Notes that a letter is not needed any more, perhaps because the Kita has answered by telephone. */
    public Settled drop(long id, Actor coordinator) {
        return settle(List.of(id), LetterState.DROPPED, "Brief nicht mehr nötig: %s.", coordinator);
    }

    /** In one order for all, so that two who note the same letters never wait for each other. */
    private Settled settle(Collection<Long> ids, LetterState state, String sentence, Actor coordinator) {
        var settled = new ArrayList<PaperLetterLine>();
        var before = new ArrayList<PaperLetterLine>();
        for (long id : new TreeSet<>(ids)) {
            letter(id).ifPresent(letter -> {
                if (paper.settle(id, state, coordinator.name())) {
                    timeline.note(new CaseNumber(letter.caseNumber()), coordinator, sentence.formatted(letter.about()));
                    settled.add(letter);
                } else {
                    before.add(letter(id).orElseThrow());
                }
            });
        }
        return new Settled(settled, before);
    }

    /** @return false if what was typed is no address */
    public boolean correctAddress(long id, String typed) {
        return paper.correctAddress(DESK, id, typed);
    }

    /**
     * What came of it.
     *
     * @param before those of which somebody was faster, as they stand now
     */
    public record Settled(List<PaperLetterLine> now, List<PaperLetterLine> before) {}
}
