package bildungslandschaft.rollout;

import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly look at a running project: the record, the report, the measure, and at the end the final report. */
@Service
@Transactional
public class ProjectReview {

    private final Projects projects;
    private final UnitRollouts rollouts;
    private final ProjectStandings standings;
    private final RolloutSnapshots snapshots;
    private final ProjectLetters letters;
    private final RolloutJournal journal;
    private final Clock clock;

    ProjectReview(
            Projects projects,
            UnitRollouts rollouts,
            ProjectStandings standings,
            RolloutSnapshots snapshots,
            ProjectLetters letters,
            RolloutJournal journal,
            Clock clock) {
        this.projects = projects;
        this.rollouts = rollouts;
        this.standings = standings;
        this.snapshots = snapshots;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records what is reached in each unit, and answers whether the project is over. */
    public boolean takeSnapshot(CaseNumber number) {
        var today = LocalDate.now(clock);
        standings
                .coverageByUnit(number)
                .forEach((unit, coverage) -> snapshots.save(new RolloutSnapshot(
                        new RolloutSnapshot.Key(number.value(), unit, today), coverage, clock.instant())));
        var file = file(number);
        boolean over = isOver(file, today);
        if (over) {
            file.finish();
        }
        moved(file, Actor.software(), "Monatsstand festgehalten.");
        return over;
    }

    private boolean isOver(Project file, LocalDate today) {
        return today.isAfter(file.profile().targetOn())
                || rollouts.findByProjectOrderByUnit(file.number().value()).stream()
                        .allMatch(unit -> unit.state().closed());
    }

    /** Sends the monthly report, and answers whether a measure is needed; a project that is over needs none. */
    public boolean report(CaseNumber number) {
        var standing = standings.of(number);
        letters.report(number, standing);
        journal.noted(
                number,
                Actor.software(),
                "Monatsbericht versandt: " + standing.light().label() + ".");
        return standing.light() == RolloutLight.RED && file(number).state() == ProjectState.RUNNING;
    }

    public void decideMeasure(CaseNumber number, String measure, Actor projectManager) {
        var file = file(number);
        file.steer(measure);
        moved(file, projectManager, "Maßnahme festgelegt.");
    }

    public void writeFinalReport(CaseNumber number, String report, Actor projectManager) {
        var file = file(number);
        file.report(report);
        moved(file, projectManager, "Schlussbericht geschrieben.");
    }

    private Project file(CaseNumber number) {
        return projects.findById(number.value()).orElseThrow(() -> new IllegalStateException("no case " + number));
    }

    private void moved(Project file, Actor actor, String sentence) {
        journal.moved(file.number(), file.state(), actor, sentence);
        projects.save(file);
    }
}
