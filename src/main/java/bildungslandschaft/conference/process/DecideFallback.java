package bildungslandschaft.conference.process;

import bildungslandschaft.conference.speaker.Fallback;
import bildungslandschaft.conference.speaker.SpeakerBriefing;
import bildungslandschaft.conference.speaker.SpeakerEnd;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management decides what takes the place of whoever has cancelled too late. */
@Component
class DecideFallback implements UserTask<DecideFallback.Input> {

    private final SpeakerEnd end;
    private final SpeakerBriefing briefing;

    DecideFallback(SpeakerEnd end, SpeakerBriefing briefing) {
        this.end = end;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        end.decide(number, input.fallback(), input.name(), input.email(), input.phone(), input.note(), actor);
        return Answers.of(
                ConferenceSpeakerProcess.Question.someoneComes, input.fallback().someoneComes());
    }

    @Override
    public String ifNothingHappens() {
        return "Im Programm fehlt jemand, und niemand weiß es.";
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public boolean afterSilence() {
        return false;
    }

    @Override
    public String done(Input input) {
        return "Das Programm ist geändert, die Betroffenen bekommen eine Nachricht.";
    }

    record Input(
            Fallback fallback,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String note) {}
}
