package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.StartPart;
import bildungslandschaft.workflow.StartPart.Line;
import bildungslandschaft.workflow.StartPart.Way;
import bildungslandschaft.workflow.StartSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells coordination of letters that wait for the printer: until they are posted, nobody has been asked. */
@Component
class LetterStart implements StartSection {

    private final RolloutLetters letters;

    LetterStart(RolloutLetters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<StartPart> partFor(Actor actor) {
        long waiting = RolloutLetters.printedBy(actor) ? letters.countWaiting() : 0;
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new StartPart(
                        "Post auf Papier",
                        "Wer keine E-Mail-Adresse hat, bekommt einen Brief.",
                        List.of(new Line(
                                new Way(waiting == 1 ? "Ein Brief" : waiting + " Briefe", "/rollout/briefe"),
                                waiting == 1 ? "wartet auf den Druck" : "warten auf den Druck",
                                null)),
                        null));
    }
}
