package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.RefusedException;
import bildungslandschaft.workflow.SettledException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a Kita into a project, lets it begin, and lets it go; every Kita is in a project once. */
@Service
@Transactional
public class KitaRollout {

    private final Participations participations;
    private final Projects projects;
    private final Kitas kitas;
    private final KitaRules rules;
    private final RolloutJournal journal;
    private final Clock clock;

    KitaRollout(
            Participations participations,
            Projects projects,
            Kitas kitas,
            KitaRules rules,
            RolloutJournal journal,
            Clock clock) {
        this.participations = participations;
        this.projects = projects;
        this.kitas = kitas;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Puts Kitas on the list of a project, and answers how many are new there; the others stay as they are. */
    public int list(CaseNumber project, String unit, Collection<String> kitaIds) {
        var known = new HashSet<>(participations.findListed(project.value(), kitaIds));
        int listed = 0;
        for (var kitaId : kitaIds) {
            if (known.add(kitaId)) {
                var number = RolloutNumbers.kita(project, kitaId);
                journal.listed(new Participation(number, project, unit, kitaId, LocalDate.now(clock)));
                listed++;
            }
        }
        return listed;
    }

    /** Its wave is due: the Kita waits in line. */
    public void release(CaseNumber number) {
        var file = participations.get(number);
        file.release(clock.instant());
        journal.noted(number, Actor.software(), "Freigegeben, wartet auf den Start.");
        participations.save(file);
    }

    /** Its turn has come; answers whether it begins now, or had begun already. */
    public boolean start(CaseNumber number) {
        var file = participations.get(number);
        if (file.view().started()) {
            return false;
        }
        file.start();
        journal.moved(file, file.state(), Actor.software(), "Die Kita ist an der Reihe.");
        return true;
    }

    public TargetGroup determineTargetGroup(CaseNumber number) {
        var file = participations.get(number);
        var project = projects.findById(file.view().project().value()).orElseThrow();
        var found = rules.targetGroup(project, kitas.kita(file.view().kitaId()).orElseThrow());
        if (found == TargetGroup.NO) {
            exclude(file, Actor.software());
        }
        return found;
    }

    public void confirmTargetGroup(CaseNumber number, boolean targeted, Actor actor) {
        if (targeted) {
            journal.noted(number, actor, "Die Kita gehört zur Zielgruppe.");
        } else {
            exclude(participations.get(number), actor);
        }
    }

    private void exclude(Participation file, Actor actor) {
        var before = file.state();
        file.excludeFromTarget(LocalDate.now(clock));
        journal.moved(file, before, actor, "Die Kita gehört nicht zur Zielgruppe.");
    }

    /** @param talked whether the contact has spoken with the Kita about it */
    public void noteDecline(CaseNumber number, boolean talked, Actor actor) {
        var how = talked ? " Mit der Kita gesprochen; es bleibt dabei." : "";
        journal.noted(number, actor, "Ablehnung zur Kenntnis genommen." + how);
    }

    /** The contact has read that an independent Traeger decides; with a remark for coordination, if there is one. */
    public void noteParticipation(CaseNumber number, @Nullable String remark, Actor contact) {
        var what = remark == null ? "" : " " + remark;
        journal.noted(number, contact, "Teilnahme zur Kenntnis genommen." + what);
    }

    /** @throws RefusedException if the day is still to come, or the Kita had not been released by then */
    public void handOverMaterial(CaseNumber number, LocalDate on, Actor actor) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RefusedException("handedOverOn", "Dieser Tag liegt in der Zukunft.");
        }
        var file = participations.get(number);
        // A registration on paper is entered later than it came.
        var approval = file.view().approval();
        if (approval != null && on.isBefore(approval.decidedOn())) {
            throw new RefusedException(
                    "handedOverOn",
                    "Die Teilnahme ist erst am " + GermanDay.of(approval.decidedOn()) + " freigegeben.");
        }
        file.takeMaterial(on);
        journal.moved(file, file.state(), actor, "Materialpaket am " + GermanDay.of(on) + " übergeben.");
    }

    /**
     * Ends the participation, whatever step it is in. Where a project or a municipality ends, a Kita that is closed keeps
     * its state, and only what is still open for it is taken back.
     *
     * @throws SettledException if the Kita itself goes and is not there any more
     */
    public void end(CaseNumber number, EndReason reason, Actor actor) {
        journal.begin(number);
        var file = participations.get(number);
        var before = file.state();
        boolean lapses = reason.state() == ParticipationState.LAPSED && before != ParticipationState.LAPSED;
        if (!before.closed() || lapses) {
            file.end(reason, LocalDate.now(clock));
            journal.moved(file, before, actor, reason.sentence());
        } else if (reason.ofTheKita()) {
            throw new SettledException("Die Kita ist seit dem %s %s."
                    .formatted(GermanDay.of(file.view().stateSince()), before.label()));
        } else {
            file.announce(new ParticipationEnded(number));
            participations.save(file);
        }
    }

    /** Whatever was open for the Kita is taken back. */
    public void close(CaseNumber number) {
        journal.noted(number, Actor.software(), "Offene Schritte zurückgenommen.");
    }

    public void confirmExit(CaseNumber number, DeclineReason reason, Actor actor) {
        var file = participations.get(number);
        file.explainExit(reason);
        journal.moved(file, file.state(), actor, "Ausstieg bestätigt: " + reason.label() + ".");
    }

    /**
     * Whether a Kita was given up and can be asked again; one that has lapsed only if it is there after all, and its
     * municipality had let it begin.
     */
    @Transactional(readOnly = true)
    public boolean mayReopen(ParticipationView file) {
        return file.state().reopenable()
                || file.state() == ParticipationState.LAPSED
                        && file.started()
                        && file.plan().takesPart()
                        && kitas.kita(file.kitaId(), LocalDate.now(clock)).isPresent();
    }

    /**
     * A Kita that was given up comes back and is asked from the beginning.
     *
     * @throws SettledException if it is not given up
     */
    public void reopen(CaseNumber number, Actor actor) {
        journal.begin(number);
        var file = participations.get(number);
        var before = file.state();
        if (!mayReopen(file.view())) {
            throw new SettledException(
                    "Die Kita kann nicht wieder aufgenommen werden: Sie ist %s.".formatted(before.label()));
        }
        file.reopen(LocalDate.now(clock));
        journal.moved(file, before, actor, "Wieder aufgenommen.");
    }
}
