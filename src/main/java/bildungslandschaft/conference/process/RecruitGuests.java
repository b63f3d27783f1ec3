package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.ConferencePreparation;
import bildungslandschaft.conference.PlanStep;
import bildungslandschaft.conference.registration.RegistrationWatch;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.UserTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Coordination invites those once more who are missing among the guests. */
@Component
class RecruitGuests implements UserTask<RecruitGuests.Input> {

    private final ConferencePreparation preparation;
    private final ConferenceBriefing briefing;
    private final RegistrationWatch watch;

    RecruitGuests(ConferencePreparation preparation, ConferenceBriefing briefing, RegistrationWatch watch) {
        this.preparation = preparation;
        this.briefing = briefing;
        this.watch = watch;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        var facts = new Facts().addAll(watch.standing(number));
        briefing.results(number, PlanStep.RECRUIT_GUESTS)
                .forEach(before -> facts.add("Zuletzt unternommen", before.text()));
        return facts.list();
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        preparation.recruited(number, input.efforts(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Festgehalten. Bis zum Anmeldeschluss wird jede Woche wieder gezählt.";
    }

    record Input(String efforts) {}
}
