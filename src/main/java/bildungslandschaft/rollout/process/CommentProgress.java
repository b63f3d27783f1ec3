package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProgressComments;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact says how it goes in the municipality, or says nothing; nothing waits for it. */
@Component
class CommentProgress implements UserTask<CommentProgress.Input> {

    private final ProgressComments comments;
    private final UnitBriefing briefing;

    CommentProgress(ProgressComments comments, UnitBriefing briefing) {
        this.comments = comments;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forExperience(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        comments.take(number, input.comment(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Nach zehn Arbeitstagen verschwindet die Frage wieder. Nichts hängt davon ab.";
    }

    @Override
    public String done(Input input) {
        return input.comment() == null
                ? "In einem Vierteljahr fragen wir wieder."
                : "Danke! Die Koordination liest Ihren Kommentar am Vorgang.";
    }

    record Input(@Nullable String comment) {}
}
