package bildungslandschaft.rollout;

import bildungslandschaft.rollout.PlanRelease.Decision;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a municipality decides about its plan, and how its waves go out. */
@Service
@Transactional
public class PlanDecisions {

    private final MunicipalityRollout municipality;
    private final RolloutPlans plans;
    private final UnitKitas unitKitas;
    private final RolloutSettings settings;
    private final Clock clock;

    PlanDecisions(
            MunicipalityRollout municipality,
            RolloutPlans plans,
            UnitKitas unitKitas,
            RolloutSettings settings,
            Clock clock) {
        this.municipality = municipality;
        this.plans = plans;
        this.unitKitas = unitKitas;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes the decision; a released plan goes into the Kitas' files as it was saved last.
     *
     * @param reason needed for everything but a full release
     * @param resubmissionOn when a postponed plan comes back
     * @throws RefusedException if the plan is incomplete or does not fit the decision
     */
    public void decide(
            CaseNumber number,
            Decision decision,
            @Nullable String reason,
            @Nullable LocalDate resubmissionOn,
            Actor contact) {
        if (reason == null && decision != Decision.RELEASED) {
            throw new RefusedException("reason", "Bitte begründen Sie Ihre Entscheidung.");
        }
        var file = municipality.file(number);
        switch (decision) {
            case RELEASED, PARTLY_RELEASED -> release(number, decision, contact);
            case POSTPONED -> requireDay(resubmissionOn);
            case REJECTED -> {}
        }
        boolean postponed = decision == Decision.POSTPONED;
        file.decide(new PlanRelease(
                decision, reason, postponed ? resubmissionOn : null, contact.name(), LocalDate.now(clock)));
        municipality.moved(file, contact, "Rolloutplan " + decision.label() + ".");
    }

    private void release(CaseNumber number, Decision decision, Actor contact) {
        var sheet = plans.sheet(number);
        var incomplete = sheet.rows().stream()
                .filter(row -> !row.line().isComplete())
                .map(PlanSheet.Row::name)
                .collect(Collectors.joining(", "));
        if (!incomplete.isEmpty()) {
            throw new RefusedException("decision", "Im Plan ist noch etwas offen: " + incomplete + ".");
        }
        if (sheet.lines().stream().allMatch(PlanLine::isTakenOff)) {
            throw new RefusedException(
                    "decision", "Im Plan nimmt keine Kita teil. Bitte ändern Sie ihn oder lehnen Sie ab.");
        }
        if (decision == Decision.PARTLY_RELEASED && sheet.lines().stream().noneMatch(PlanLine::isTakenOff)) {
            throw new RefusedException(
                    "decision", "Im Plan entfällt keine Kita. Bitte ändern Sie ihn oder geben Sie ihn ganz frei.");
        }
        unitKitas.plan(sheet.lines(), contact);
    }

    private void requireDay(@Nullable LocalDate day) {
        var today = LocalDate.now(clock);
        if (day == null || !day.isAfter(today)) {
            throw new RefusedException("resubmissionOn", "Bitte nennen Sie einen Tag, der noch kommt.");
        }
        if (day.isAfter(today.plus(settings.longestPostponement()))) {
            throw new RefusedException("resubmissionOn", "So lange kann der Plan nicht warten; höchstens ein Jahr.");
        }
    }

    /** Puts the next wave that has Kitas in line, and answers whether another one follows. */
    public boolean releaseWave(CaseNumber number) {
        var file = municipality.file(number);
        int released = 0;
        boolean more = true;
        while (released == 0 && more) {
            int wave = file.releaseWave();
            released = unitKitas.release(file, wave);
            more = unitKitas.hasMoreAfter(file, wave);
        }
        var sentence =
                "Welle " + file.wavesReleased() + " freigegeben: " + released + (released == 1 ? " Kita." : " Kitas.");
        if (!more) {
            file.endWaves();
        }
        municipality.moved(file, Actor.software(), sentence);
        return more;
    }
}
