package bildungslandschaft.conference.process;

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

/** Project management chooses whom the office asks. */
@Component
class ChooseSpeaker implements UserTask<ChooseSpeaker.Input> {

    private final SpeakerSearch search;
    private final SpeakerBriefing briefing;

    ChooseSpeaker(SpeakerSearch search, SpeakerBriefing briefing) {
        this.search = search;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forOffice(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        search.choose(number, input.name(), input.email(), input.phone(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Der Programmpunkt bleibt ohne Person.";
    }

    @Override
    public String done(Input input) {
        return input.email() == null ? "Als Nächstes rufen Sie an." : "Die Anfrage geht per E-Mail hinaus.";
    }

    record Input(
            String name, @Nullable String email, @Nullable String phone) {}
}
