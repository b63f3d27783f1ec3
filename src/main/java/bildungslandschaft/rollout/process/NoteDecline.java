package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.springframework.stereotype.Component;

/** The contact takes note that a Kita does not take part. */
@Component
class NoteDecline implements UserTask<NoteDecline.Input> {

    private final KitaRollout rollout;

    NoteDecline(KitaRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.noteDecline(number, input.talked(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Nach zehn Arbeitstagen gilt die Ablehnung als zur Kenntnis genommen; entschieden wird dabei nichts.";
    }

    @Override
    public String done(Input input) {
        return "Die Ablehnung ist zur Kenntnis genommen.";
    }

    record Input(boolean talked) {}
}
