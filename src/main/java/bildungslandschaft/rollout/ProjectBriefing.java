package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who steer a project must know to do a step. */
@Service
@Transactional(readOnly = true)
public class ProjectBriefing {

    private final ProjectRollout rollout;
    private final ProjectStandings standings;
    private final UnitRollouts rollouts;

    ProjectBriefing(ProjectRollout rollout, ProjectStandings standings, UnitRollouts rollouts) {
        this.rollout = rollout;
        this.standings = standings;
        this.rollouts = rollouts;
    }

    /** The profile as far as it is written, for its form. */
    public Map<String, Object> profileOf(CaseNumber number) {
        var file = rollout.file(number);
        var profile = file.profile();
        Map<String, Object> values = new HashMap<>();
        values.put("title", profile.title());
        values.put("shortTitle", profile.shortTitle());
        values.put("goal", profile.goal());
        values.put("kinds", file.kinds().stream().map(Enum::name).toList());
        values.put("targetQuota", profile.targetQuota());
        values.put("startOn", profile.startOn().toString());
        values.put("targetOn", profile.targetOn().toString());
        values.put("curve", file.curveShape().name());
        put(values, "partner", profile.partner());
        put(values, "budget", profile.budget());
        put(values, "funding", profile.funding());
        put(values, "responsible", profile.responsible());
        put(values, "topics", profile.topics());
        put(values, "risks", profile.risks());
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    /** The conditions under which the Steuerungskreis would decide, if it has made any. */
    public List<Fact> forProfile(CaseNumber number) {
        var resolution = rollout.file(number).resolution();
        return resolution == null || resolution.conditions() == null
                ? List.of()
                : List.of(new Fact("Auflagen vom " + GermanDay.of(resolution.on()), resolution.conditions()));
    }

    public List<Fact> forReconciling(CaseNumber number) {
        var all = rollout.eligibleKitas(number);
        var with = all.stream().filter(each -> each.kitas() > 0).toList();
        var without = all.stream()
                .filter(each -> each.kitas() == 0)
                .map(each -> each.unit().name())
                .collect(Collectors.joining(", "));
        int kitas = with.stream().mapToInt(ProjectRollout.KitasOfUnit::kitas).sum();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Kitas für das Projekt", kitas + " in " + with.size() + " Verwaltungen"));
        with.forEach(each -> facts.add(new Fact(each.unit().name(), String.valueOf(each.kitas()))));
        if (!without.isEmpty()) {
            facts.add(new Fact("Ohne Kita", without));
        }
        return facts;
    }

    public List<Fact> forSteering(CaseNumber number) {
        var standing = standings.of(number);
        var facts = new ArrayList<>(figures(standing.coverage()));
        facts.add(new Fact("Plan heute", standing.plannedKitas() + " Kitas"));
        facts.add(new Fact("Abweichung", standing.deviationText()));
        facts.add(new Fact("Ampel", standing.light().label()));
        var measure = rollout.file(number).measure();
        if (measure != null) {
            facts.add(new Fact("Letzte Maßnahme", measure));
        }
        return facts;
    }

    /** The result and what the municipalities have learnt. */
    public List<Fact> forFinalReport(CaseNumber number) {
        var profile = rollout.file(number).profile();
        var facts = new ArrayList<>(figures(standings.coverage(number)));
        facts.add(new Fact("Ziel", goalOf(profile.targetQuota(), profile.targetOn())));
        rollouts.findByProjectOrderByUnit(number.value()).stream()
                .filter(unit -> unit.experience() != null)
                .forEach(unit -> facts.add(
                        new Fact("Erfahrung " + unit.unit(), inWords(Objects.requireNonNull(unit.experience())))));
        return facts;
    }

    private static String goalOf(int quota, LocalDate targetOn) {
        return quota + " % bis " + GermanDay.of(targetOn);
    }

    private static String inWords(Experience experience) {
        var text = new StringBuilder("Gut: " + experience.wentWell());
        if (experience.obstacles() != null) {
            text.append("\nIm Weg: ").append(experience.obstacles());
        }
        if (experience.advice() != null) {
            text.append("\nRat: ").append(experience.advice());
        }
        return text.toString();
    }

    private static List<Fact> figures(Coverage coverage) {
        return List.of(
                new Fact(
                        "Erreicht",
                        coverage.reached().sentence() + " Kitas ("
                                + coverage.reached().text() + ")"),
                new Fact("Zertifiziert", String.valueOf(coverage.certified())));
    }
}
