package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.ItemDecision;
import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management thinks again about a part for which nobody agrees. */
@Component
class ChangeItem implements UserTask<ChangeItem.Input> {

    private final SpeakerSearch search;
    private final SpeakerBriefing briefing;

    ChangeItem(SpeakerSearch search, SpeakerBriefing briefing) {
        this.search = search;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        boolean goesOn = search.changeItem(number, input.decision(), input.note(), actor);
        return Answers.of(ConferenceSpeakerProcess.Question.keepsAsking, goesOn);
    }

    @Override
    public String done(Input input) {
        return input.decision() == ItemDecision.ASK_OTHERS ? "Die Suche geht weiter." : "Das Programm ist geändert.";
    }

    record Input(ItemDecision decision, @Nullable String note) {}
}
