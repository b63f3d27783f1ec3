package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are shown at the steps of a Kita's way: facts to decide by, values to begin with, and options. */
@Service
@Transactional(readOnly = true)
public class KitaBriefing {

    private final Participations participations;
    private final KitaApproval approval;
    private final KitaRules rules;
    private final Kitas kitas;
    private final KitaTraining training;

    KitaBriefing(
            Participations participations, KitaApproval approval, KitaRules rules, Kitas kitas, KitaTraining training) {
        this.participations = participations;
        this.approval = approval;
        this.rules = rules;
        this.kitas = kitas;
        this.training = training;
    }

    /** The reasons a Kita can give, under the key that the forms know. */
    public Map<String, Object> reasons() {
        return Map.of(
                "reasons",
                DeclineReason.ofKita().stream()
                        .map(reason -> option(reason, reason.label()))
                        .toList());
    }

    /** What can hold an approval up, under the key that the form knows. */
    public Map<String, Object> delays() {
        return Map.of(
                "delays",
                Arrays.stream(ApprovalDelay.values())
                        .map(delay -> option(delay, delay.label()))
                        .toList());
    }

    /** An approval as it is usual, so that one choice and one click are enough. */
    public Map<String, Object> usualApproval(CaseNumber number) {
        var usual = approval.suggested(number);
        var values = new HashMap<String, Object>();
        values.put("staff", Objects.requireNonNullElse(usual.staff(), KitaApproval.USUAL.staff()));
        values.put("days", Objects.requireNonNullElse(usual.days(), KitaApproval.USUAL.days()));
        values.put("substituteArranged", !Boolean.FALSE.equals(usual.substituteArranged()));
        if (usual.costs() != null) {
            values.put("costs", usual.costs());
        }
        if (usual.budgetLine() != null) {
            values.put("budgetLine", usual.budgetLine());
        }
        values.put("committeeNeeded", rules.needsCommittee(kita(number)));
        return values;
    }

    /** What most release, where the municipality's own last approval says nothing. */
    public Map<String, Object> usualRelease() {
        return Map.of("staff", KitaApproval.USUAL.staff(), "days", KitaApproval.USUAL.days());
    }

    public List<Fact> forApproval(CaseNumber number) {
        var file = participations.get(number).view();
        var facts = new ArrayList<>(size(kita(number)));
        facts.add(new Fact("Für das Zertifikat nötig", training.visitsNeeded(number) + " Workshopbesuche"));
        var answer = file.answer();
        if (answer != null && answer.topics() != null) {
            facts.add(new Fact("Gewünschte Themen", answer.topics()));
        }
        facts.addAll(query(file));
        return facts;
    }

    public List<Fact> forQuery(CaseNumber number) {
        return query(participations.get(number).view());
    }

    public List<Fact> forTargetGroup(CaseNumber number) {
        var kita = kita(number);
        var facts = new ArrayList<>(size(kita));
        facts.add(0, new Fact("Art der Kita", kita.kind().label()));
        return facts;
    }

    /** Who is to be spoken with; there is no name to show, since the Kita has none in the file. */
    public List<Fact> forTraeger(CaseNumber number) {
        var kita = kita(number);
        return List.of(new Fact("Träger", kita.traeger().name()), new Fact("Kita", kita.name()));
    }

    private static List<Fact> size(Kita kita) {
        return List.of(
                new Fact("Plätze", String.valueOf(kita.places())),
                new Fact("Pädagogische Fachkräfte", String.valueOf(kita.staff())));
    }

    private static List<Fact> query(ParticipationView file) {
        var facts = new ArrayList<Fact>();
        var query = file.query();
        if (query != null) {
            facts.add(new Fact("Rückfrage der Kommune", query.question()));
            if (query.reply() != null) {
                facts.add(new Fact("Antwort der Koordination", query.reply()));
            }
        }
        return facts;
    }

    private Kita kita(CaseNumber number) {
        return kitas.kita(participations.get(number).view().kitaId()).orElseThrow();
    }

    private static Map<String, String> option(Enum<?> code, String label) {
        return Map.of("value", code.name(), "label", label);
    }
}
