package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaApproval;
import bildungslandschaft.rollout.KitaBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination answers what the municipality wants to know before it decides. */
@Component
class AnswerQuery implements UserTask<AnswerQuery.Input> {

    private final KitaApproval approval;
    private final KitaBriefing briefing;

    AnswerQuery(KitaApproval approval, KitaBriefing briefing) {
        this.approval = approval;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forQuery(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        approval.answerQuery(number, input.reply(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Die Kommune kann nicht entscheiden, solange ihre Frage offen ist.";
    }

    @Override
    public String done(Input input) {
        return "Die Kommune sieht jetzt Ihre Antwort und entscheidet.";
    }

    record Input(String reply) {}
}
