package bildungslandschaft.rollout;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The Kitas of a project in one municipality: put on the list, taken off it, given up with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitKitas {

    private final Participations participations;
    private final Kitas kitas;
    private final KitaRollout rollout;
    private final Clock clock;

    UnitKitas(Participations participations, Kitas kitas, KitaRollout rollout, Clock clock) {
        this.participations = participations;
        this.kitas = kitas;
        this.rollout = rollout;
        this.clock = clock;
    }

    /** The Kitas that stand in the unit today and are of a kind that the project is for. */
    List<Kita> eligible(Project project, String unit) {
        return kitas.of(unit, today()).stream()
                .filter(kita -> project.isFor(kita.kind()))
                .toList();
    }

    /** Puts each eligible Kita on the list that is not there yet; a second time nothing happens. */
    int list(Project project, String unit) {
        return rollout.list(
                project.number(),
                unit,
                eligible(project, unit).stream().map(Kita::id).toList());
    }

    /** Takes over what the municipality has decided about each Kita. */
    void plan(List<PlanLine> lines, Actor contact) {
        for (var line : lines) {
            var file = participations.findById(line.participation()).orElseThrow();
            file.plan(line.entry());
            if (line.isTakenOff()) {
                rollout.end(file.number(), EndReason.TAKEN_OFF_THE_LIST, contact);
            } else {
                participations.save(file);
            }
        }
    }

    /** Puts the Kitas of a wave in line, and answers how many. */
    int release(UnitRollout unit, int wave) {
        int released = 0;
        for (var file : of(unit)) {
            var plan = file.view().plan();
            if (plan.wave() == wave && plan.takesPart() && file.state() == ParticipationState.OPEN) {
                rollout.release(file.number());
                released++;
            }
        }
        return released;
    }

    /** The municipality stays out; Kitas of independent Traeger may still be asked. */
    void decline(UnitRollout unit, boolean askIndependent, Actor actor) {
        for (var file : of(unit)) {
            if (askIndependent && isIndependent(file)) {
                rollout.release(file.number());
            } else {
                rollout.end(file.number(), EndReason.UNIT_DECLINED, actor);
            }
        }
    }

    /** Ends everything that is still going on. */
    void stop(UnitRollout unit) {
        of(unit).forEach(file -> rollout.end(file.number(), EndReason.PROJECT_STOPPED, Actor.software()));
    }

    /** Whether Kitas are to be asked in waves after this one. */
    boolean hasMoreAfter(UnitRollout unit, int wave) {
        return participations.countAfterWave(unit.project().value(), unit.unit(), wave) > 0;
    }

    private boolean isIndependent(Participation file) {
        return kitas.kita(file.view().kitaId())
                .filter(kita -> kita.traeger().kind() == Traeger.Kind.INDEPENDENT)
                .isPresent();
    }

    private List<Participation> of(UnitRollout unit) {
        return participations.findByProjectAndUnitOrderByNumber(unit.project().value(), unit.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
