package bildungslandschaft.rollout.coverage;

import java.time.LocalDate;

/** The traffic light of a project: how it stands against its plan. */
public enum PlanSignal {
    GREEN("im Plan"),
    YELLOW("etwas hinter dem Plan"),
    RED("deutlich hinter dem Plan"),
    GREY("seit mehr als 30 Tagen nichts Neues");

    private static final int SILENCE_IN_DAYS = 30;

    private final String words;

    PlanSignal(String words) {
        this.words = words;
    }

    /** As it stands beside the figures, since a colour alone says nothing. */
    public String words() {
        return words;
    }

    /** @param warning percentage points behind the plan from which somebody has to act */
    static PlanSignal of(double deviation, int warning, LocalDate lastFact, LocalDate day) {
        if (lastFact.isBefore(day.minusDays(SILENCE_IN_DAYS))) {
            return GREY;
        }
        if (deviation >= 0) {
            return GREEN;
        }
        return deviation < -warning ? RED : YELLOW;
    }
}
