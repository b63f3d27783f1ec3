package bildungslandschaft.conference.process;

import bildungslandschaft.conference.ConferenceBasics;
import bildungslandschaft.conference.ConferenceBriefing;
import bildungslandschaft.conference.GuestGroup;
import bildungslandschaft.conference.Purpose;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Project management says whom the conference is to reach and what is to come of it. */
@Component
class ClarifyGoals implements UserTask<ClarifyGoals.Input> {

    private final ConferenceBasics basics;
    private final ConferenceBriefing briefing;

    ClarifyGoals(ConferenceBasics basics, ConferenceBriefing briefing) {
        this.basics = basics;
        this.briefing = briefing;
    }

    @Override
    public Map<String, Object> prefill(CaseNumber number) {
        return briefing.goalsOf(number);
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.forGoals(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        basics.clarify(number, input.goals(), input.purpose(), input.targets(), input.success(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Ziele stehen. Als Nächstes entscheidet der Steuerungskreis.";
    }

    record Input(
            String goals,
            Purpose purpose,
            @Nullable Integer kitas,
            @Nullable Integer schools,
            @Nullable Integer administration,
            @Nullable Integer business,
            @Nullable Integer providers,
            @Nullable Integer politics,
            @Nullable Integer parents,
            @Nullable Integer others,
            @Nullable String success) {
        Map<GuestGroup, Integer> targets() {
            var targets = new EnumMap<GuestGroup, Integer>(GuestGroup.class);
            put(targets, GuestGroup.KITAS, kitas);
            put(targets, GuestGroup.SCHOOLS, schools);
            put(targets, GuestGroup.ADMINISTRATION, administration);
            put(targets, GuestGroup.BUSINESS, business);
            put(targets, GuestGroup.PROVIDERS, providers);
            put(targets, GuestGroup.POLITICS, politics);
            put(targets, GuestGroup.PARENTS, parents);
            put(targets, GuestGroup.OTHERS, others);
            return targets;
        }

        private static void put(Map<GuestGroup, Integer> targets, GuestGroup group, @Nullable Integer wanted) {
            if (wanted != null && wanted > 0) {
                targets.put(group, wanted);
            }
        }
    }
}
