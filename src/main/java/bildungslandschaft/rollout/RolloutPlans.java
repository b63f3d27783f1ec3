package bildungslandschaft.rollout;

import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that municipalities work on: read by coordination, written by nobody but the own contact. */
@Service
@Transactional
public class RolloutPlans {

    private final UnitRollouts rollouts;
    private final Projects projects;
    private final Participations participations;
    private final PlanDrafts drafts;
    private final Kitas kitas;
    private final Directory directory;
    private final Clock clock;

    RolloutPlans(
            UnitRollouts rollouts,
            Projects projects,
            Participations participations,
            PlanDrafts drafts,
            Kitas kitas,
            Directory directory,
            Clock clock) {
        this.rollouts = rollouts;
        this.projects = projects;
        this.participations = participations;
        this.drafts = drafts;
        this.kitas = kitas;
        this.directory = directory;
        this.clock = clock;
    }

    static boolean mayRead(String unit, Actor reader) {
        return mayWrite(unit, reader) || reader.reaches(Role.COORDINATOR.id());
    }

    private static boolean mayWrite(String unit, Actor writer) {
        return writer.unitsAs(Role.CONTACT).contains(unit);
    }

    /** The plan as this person may see it; empty also if there is none. */
    @Transactional(readOnly = true)
    public Optional<PlanSheet> find(CaseNumber number, Actor reader) {
        return rollouts.findById(number.value())
                .filter(file -> mayRead(file.unit(), reader))
                .map(file -> sheet(file, mayWrite(file.unit(), reader)));
    }

    /**
     * Saves the draft; it may be incomplete.
     *
     * @param edition the one that was worked on
     * @throws StalePlanException if somebody else was faster, or the plan has been decided upon
     * @throws IllegalStateException if it is not this person's to change
     */
    public void save(CaseNumber number, int edition, List<PlanLine> lines, Actor contact) {
        var file = file(number);
        if (!mayWrite(file.unit(), contact)) {
            throw new IllegalStateException(number + " is somebody else's to plan");
        }
        var draft = drafts.findById(number.value()).orElseGet(() -> new PlanDraft(number));
        if (!file.isPlanOpen() || draft.edition() != edition) {
            throw new StalePlanException();
        }
        var listed = listed(file).stream().map(view -> view.number().value()).collect(Collectors.toSet());
        requireListed(listed, lines);
        draft.save(lines, nameOf(contact.within(Audience.keyFor(Role.CONTACT, file.unit()))), clock.instant());
        drafts.save(draft);
    }

    private static void requireListed(Set<String> listed, List<PlanLine> lines) {
        if (!lines.stream().allMatch(line -> listed.contains(line.participation()))) {
            throw new IllegalArgumentException("a Kita of the plan is on another list");
        }
    }

    private static String nameOf(Actor contact) {
        return contact.insteadOf() == null ? contact.name() : contact.name() + " i. V. für " + contact.insteadOf();
    }

    /** The plan as it is decided upon: what was saved, and what the office proposed where nothing was. */
    PlanSheet sheet(CaseNumber number) {
        return sheet(file(number), false);
    }

    private PlanSheet sheet(UnitRollout file, boolean mine) {
        var draft = drafts.findById(file.number().value()).orElse(null);
        var written = writtenIn(draft);
        var rows = listed(file).stream()
                .map(view -> new PlanSheet.Row(
                        kitas.kita(view.kitaId()).orElse(null),
                        file.isPlanSettled()
                                ? PlanLine.of(view)
                                : written.getOrDefault(view.number().value(), PlanLine.proposed(view.number()))))
                .toList();
        return new PlanSheet(
                file.number(),
                projects.findById(file.project().value())
                        .orElseThrow()
                        .profile()
                        .title(),
                directory.unit(file.unit()).map(AdministrativeUnit::name).orElse(file.unit()),
                file.state(),
                draft == null ? 0 : draft.edition(),
                draft == null ? null : draft.savedAt(),
                draft == null ? null : draft.savedBy(),
                file.isPlanOpen(),
                mine,
                rows);
    }

    private static Map<String, PlanLine> writtenIn(@Nullable PlanDraft draft) {
        return draft == null
                ? Map.of()
                : draft.lines().stream().collect(Collectors.toMap(PlanLine::participation, Function.identity()));
    }

    /** While the plan is open, only Kitas that can still be planned. */
    private List<ParticipationView> listed(UnitRollout file) {
        return participations.findByProjectAndUnitOrderByNumber(file.project().value(), file.unit()).stream()
                .map(Participation::view)
                .filter(view -> !file.isPlanOpen() || view.state() == ParticipationState.OPEN)
                .toList();
    }

    private UnitRollout file(CaseNumber number) {
        return rollouts.findById(number.value()).orElseThrow();
    }
}
