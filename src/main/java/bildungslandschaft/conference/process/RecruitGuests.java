package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.registration.RegistrationWatch;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination invites those once more who are missing among the guests. */
@Component
class RecruitGuests implements UserTask<RecruitGuests.Input> {

    private final ConferencePreparation preparation;
    private final RegistrationWatch watch;

    RecruitGuests(ConferencePreparation preparation, RegistrationWatch watch) {
        this.preparation = preparation;
        this.watch = watch;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return watch.standing(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.note(number, PlanStep.RECRUIT_GUESTS, input.efforts(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Festgehalten. Nächste Woche wird wieder gezählt.";
    }

    record Input(String efforts) {}
}
