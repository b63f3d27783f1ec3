package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.workflow.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the decision tables what holds for a Kita: whether it is meant at all, and who decides for it. */
@Component
class KitaRules {

    private static final String TARGET_GROUP = "target-group";
    private static final String APPROVAL_PATH = "approval-path";

    private final Decisions decisions;

    KitaRules(Decisions decisions) {
        this.decisions = decisions;
    }

    TargetGroup targetGroup(Project project, Kita kita) {
        var row = decisions
                .ask(
                        TARGET_GROUP,
                        Map.of(
                                "isForKind",
                                project.isFor(kita.kind()),
                                "kind",
                                kita.kind().name()))
                .get(0);
        return TargetGroup.valueOf((String) row.get("targetGroup"));
    }

    ApprovalPath path(Kita kita) {
        return ApprovalPath.valueOf((String) rule(kita).get("path"));
    }

    /** Whether the Kita-Ausschuss has a say (KitaG § 7), so that the day on which it had it is asked for. */
    boolean needsCommittee(Kita kita) {
        return Boolean.TRUE.equals(rule(kita).get("committeeNeeded"));
    }

    private Map<String, Object> rule(Kita kita) {
        var facts = Map.<String, Object>of(
                "traegerKind", kita.traeger().kind().name(), "kind", kita.kind().name());
        return decisions.ask(APPROVAL_PATH, facts).get(0);
    }
}
