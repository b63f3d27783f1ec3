package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.ProgrammeRelease;
import bildungslandschaft.conference.Release;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Management decides whether programme and invitation go out as they are. */
@Component
class ReleaseProgramme implements UserTask<ReleaseProgramme.Input> {

    private final ProgrammeRelease programme;
    private final ConferenceBriefing briefing;

    ReleaseProgramme(ProgrammeRelease programme, ConferenceBriefing briefing) {
        this.programme = programme;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        var edition = programme.edition(number);
        var offered = List.of(Map.of("value", edition.mark(), "label", edition.label()));
        return edition.empty() ? Map.of("editions", offered) : Map.of("edition", edition.mark(), "editions", offered);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return new Facts()
                .addAll(programme.facts(number))
                .addAll(briefing.results(number, PlanStep.COMPILE_PROGRAMME))
                .list();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        programme.decide(number, input.release(), input.edition(), input.remark(), actor);
        return Answers.of(ConferenceProgrammeProcess.Question.programmeRelease, input.release());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Einladung wartet. Freigeben können nur Sie.";
    }

    @Override
    public String done(Input input) {
        return input.release() == Release.RELEASED ? "Das Programm ist freigegeben." : "Das Programm geht zurück.";
    }

    /** @param edition the one that was read */
    record Input(
            Release release,
            @Nullable String edition,
            @Nullable String remark) {}
}
