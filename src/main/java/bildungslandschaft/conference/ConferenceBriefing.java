package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who do the next step should know of the steps before it. */
@Service
@Transactional(readOnly = true)
public class ConferenceBriefing {

    /** With these words the second of two fields begins where both are kept as one text. */
    static final String SUPPORTERS = "Unterstützt von: ";

    static final String SUCCESS = "Erfolg: ";

    private final Conferences conferences;
    private final ConferenceSteps steps;

    ConferenceBriefing(Conferences conferences, ConferenceSteps steps) {
        this.conferences = conferences;
        this.steps = steps;
    }

    /** What came of some steps, as far as they were done. */
    public List<Fact> results(CaseNumber number, PlanStep... wanted) {
        var facts = new ArrayList<Fact>();
        Arrays.stream(wanted)
                .forEach(step -> kept(number, step).ifPresent(result -> facts.add(new Fact(step.label(), result))));
        return facts;
    }

    /** What the conference before had to teach, and what the Steuerungskreis said since. */
    public List<Fact> forGoals(CaseNumber number) {
        var facts = new ArrayList<>(results(
                number, PlanStep.RECORD_CONFERENCE_RESOLUTION, PlanStep.RELEASE_BUDGET, PlanStep.DECIDE_SUBSTITUTE));
        conferences.findNewestFirst().stream()
                .filter(file -> file.state() == ConferenceState.COMPLETED)
                .findFirst()
                .ifPresent(before -> results(before.number(), PlanStep.EVALUATE_CONFERENCE, PlanStep.DERIVE_MEASURES)
                        .forEach(fact -> facts.add(
                                new Fact("%s: %s".formatted(before.view().title(), fact.label()), fact.text()))));
        return facts;
    }

    /**
     * What somebody filled in before, for whoever has to do the step again.
     *
     * @param label with which the second field was kept
     */
    public Map<String, Object> typed(CaseNumber number, PlanStep step, String first, String label, String second) {
        return kept(number, step)
                .map(text -> Written.parts(text, first, label, second))
                .orElse(Map.of());
    }

    /** Team and budget as they were written down last. */
    public Map<String, Object> teamOf(CaseNumber number) {
        var budget =
                conferences.findById(number.value()).orElseThrow().details().budget();
        var values = new TreeMap<>(typed(number, PlanStep.PLAN_CONFERENCE, "team", SUPPORTERS, "supporters"));
        if (budget != null && values.get("team") instanceof String team) {
            values.put("team", team.substring(team.indexOf('\n') + 1));
            values.put("budget", budget);
        }
        return values;
    }

    private Optional<String> kept(CaseNumber number, PlanStep step) {
        return steps.findById(new ConferenceStep.Key(number.value(), step)).map(ConferenceStep::result);
    }

    /** The goals as they were written down last. */
    public Map<String, Object> goalsOf(CaseNumber number) {
        var file = conferences.findById(number.value()).orElseThrow();
        var values = new TreeMap<String, Object>();
        var details = file.details();
        if (details.goals() != null) {
            values.put("goals", details.goals());
        }
        if (details.purpose() != null) {
            values.put("purpose", details.purpose().name());
        }
        kept(number, PlanStep.CLARIFY_GOALS)
                .map(text -> Written.parts(text, "before", SUCCESS, "success"))
                .map(parts -> parts.get("success"))
                .ifPresent(success -> values.put("success", success));
        file.view().targets().forEach((group, wanted) -> values.put(group.name().toLowerCase(Locale.ROOT), wanted));
        return values;
    }
}
