package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.DeputyApproval;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Coordination has the municipality name a deputy, and enters whom it names; it decides nothing itself. */
@Component
class NominateDeputy implements UserTask<NominateDeputy.Input> {

    private final DeputyApproval deputies;

    NominateDeputy(DeputyApproval deputies) {
        this.deputies = deputies;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return deputies.options(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        deputies.nominate(number, input.deputy(), actor);
        return Answers.responsible(input.deputy());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Freigabe wartet. Weder die befangene Person noch das Bildungsbüro entscheidet an Stelle der"
                + " Kommune.";
    }

    @Override
    public String done(Input input) {
        return "Die Freigabe liegt jetzt bei der Vertretung.";
    }

    /** @param deputy login of the person */
    record Input(String deputy) {}
}
