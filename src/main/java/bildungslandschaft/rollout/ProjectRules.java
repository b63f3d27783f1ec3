package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a project's dates and target must fulfil beyond what its form can ask for. */
@Component
class ProjectRules {

    private static final int LONGEST_YEARS = 10;

    private final Kitas kitas;
    private final CaseRegister register;
    private final Clock clock;

    ProjectRules(Kitas kitas, CaseRegister register, Clock clock) {
        this.kitas = kitas;
        this.register = register;
        this.clock = clock;
    }

    /** @throws RefusedException if the days do not fit each other */
    void check(ProjectProfile profile) {
        var today = LocalDate.now(clock);
        if (profile.startOn().isBefore(today.minusYears(2))
                || profile.startOn().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new RefusedException("startOn", "Dieser Tag liegt zu weit von heute entfernt.");
        }
        if (!profile.targetOn().isAfter(profile.startOn())) {
            throw new RefusedException("targetOn", "Das Ziel muss nach dem Beginn liegen.");
        }
        if (profile.targetOn().isAfter(profile.startOn().plusYears(LONGEST_YEARS))) {
            throw new RefusedException("targetOn", "Ein Projekt dauert höchstens zehn Jahre.");
        }
    }

    /** @throws RefusedException at the field if the day has not come yet */
    void requirePast(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RefusedException(field, "Dieser Tag liegt in der Zukunft.");
        }
    }

    /**
     * A day on which something about a project was decided. Projects are entered after the fact, so it may lie before the
     * proposal, but not by more than a year.
     *
     * @throws RefusedException at the field if the day has not come yet, or cannot be meant
     */
    void requireSinceProposal(String field, LocalDate day, CaseNumber project) {
        requirePast(field, day);
        register.find(project)
                .map(known -> LocalDate.ofInstant(known.openedAt(), clock.getZone()))
                .filter(proposed -> day.isBefore(proposed.minusYears(1)))
                .ifPresent(proposed -> {
                    throw new RefusedException(
                            field,
                            "Vorgeschlagen ist das Projekt am " + GermanDay.of(proposed)
                                    + "; das liegt mehr als ein Jahr davor.");
                });
    }

    /** The target quota as a number of today's Kitas, rounded up. */
    int kitasToReach(Project project) {
        return Share.needed(project.profile().targetQuota(), eligible(project));
    }

    /** How many of today's Kitas the project is for. */
    int eligible(Project project) {
        long eligible = kitas.all(LocalDate.now(clock)).stream()
                .filter(kita -> project.isFor(kita.kind()))
                .count();
        return Math.toIntExact(eligible);
    }
}
