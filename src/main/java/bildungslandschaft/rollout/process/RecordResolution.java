package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.ProjectRollout;
import bildungslandschaft.rollout.Resolution;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination records what the Kommunaler Steuerungskreis Bildung has decided. */
@Component
class RecordResolution implements UserTask<RecordResolution.Input> {

    private final ProjectRollout rollout;

    RecordResolution(ProjectRollout rollout) {
        this.rollout = rollout;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        rollout.resolve(number, new Resolution(input.outcome(), input.on(), input.conditions()), actor);
        return Answers.of(ProjectRolloutProcess.Question.resolution, input.outcome());
    }

    @Override
    public String ifNothingHappens() {
        return "Das Projekt wartet, bis der Beschluss da ist.";
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case RESOLVED -> "Das Projekt ist beschlossen und wird vorbereitet.";
            case CONDITIONS -> "Der Steckbrief geht mit den Auflagen zurück.";
            case REJECTED -> "Das Projekt ist abgelehnt und abgeschlossen.";
        };
    }

    record Input(
            Resolution.Outcome outcome,
            LocalDate on,
            @Nullable String conditions) {}
}
