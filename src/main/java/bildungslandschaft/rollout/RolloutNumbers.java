package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * The speaking numbers of a rollout: {@code PRJ-2026-01} for the project, {@code KOM-2026-01-HER} for it in a
 * municipality, {@code KITA-2026-01-047} for a Kita in it. The first part tells the kinds of case apart.
 */
public final class RolloutNumbers {

    public static final String PROJECT = "PRJ";
    public static final String UNIT = "KOM";
    public static final String KITA = "KITA";

    private RolloutNumbers() {}

    /** The number of a project in a unit with that code. */
    public static CaseNumber unit(CaseNumber project, String unit) {
        return new CaseNumber(UNIT + runningPart(project) + "-" + unit);
    }

    /** The number of a Kita in a project; of the county's own number only what is unique stands in it. */
    public static CaseNumber kita(CaseNumber project, String kitaId) {
        var own = kitaId.startsWith(KITA + "-") ? kitaId.substring(KITA.length() + 1) : kitaId;
        return new CaseNumber(KITA + runningPart(project) + "-" + own);
    }

    private static String runningPart(CaseNumber project) {
        return project.value().substring(PROJECT.length());
    }
}
