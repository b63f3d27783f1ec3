package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.MunicipalityRollout;
import bildungslandschaft.rollout.UnitBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination asks a municipality by letter to name a contact. */
@Component
class RequestNomination implements UserTask<RequestNomination.Input> {

    private final MunicipalityRollout municipality;
    private final UnitBriefing briefing;

    RequestNomination(MunicipalityRollout municipality, UnitBriefing briefing) {
        this.municipality = municipality;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forNomination(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        municipality.nominationRequested(number, input.sentOn(), actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Ohne Ansprechperson kann niemand den Plan freigeben; er wartet.";
    }

    @Override
    public String done(Input input) {
        return "Der Rolloutplan wartet jetzt auf die neue Ansprechperson.";
    }

    record Input(LocalDate sentOn) {}
}
