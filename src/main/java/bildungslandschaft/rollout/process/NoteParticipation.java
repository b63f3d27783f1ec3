package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.rollout.KitaRollout;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact takes note that an independent Traeger decides about a Kita; nothing waits for it. */
@Component
class NoteParticipation implements UserTask<NoteParticipation.Input> {

    private final KitaRollout rollout;
    private final KitaBriefing briefing;

    NoteParticipation(KitaRollout rollout, KitaBriefing briefing) {
        this.rollout = rollout;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forTraeger(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.noteParticipation(number, input.remark(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Nach zehn Arbeitstagen gilt es als zur Kenntnis genommen. Entschieden wird dabei nichts.";
    }

    @Override
    public String done(Input input) {
        return "Danke. Entscheiden wird der Träger; Sie müssen nichts weiter tun.";
    }

    record Input(@Nullable String remark) {}
}
