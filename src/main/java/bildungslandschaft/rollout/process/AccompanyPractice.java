package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.KitaTraining;
import bildungslandschaft.rollout.TrainingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Coordination talks with the Kita about its practice and notes how far it is. */
@Component
class AccompanyPractice implements UserTask<AccompanyPractice.Input> {

    private final KitaTraining training;
    private final TrainingBriefing briefing;

    AccompanyPractice(KitaTraining training, TrainingBriefing briefing) {
        this.training = training;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        switch (input.practiceResult()) {
            case READY -> training.findReady(number, actor);
            case NEEDS_TIME -> training.giveTime(number, Objects.requireNonNull(input.nextTalkOn()), actor);
            case PARTICIPATING_ONLY -> training.takePartOnly(number, actor);
        }
        return Answers.of(KitaCertificationProcess.Question.practiceResult, input.practiceResult());
    }

    @Override
    public String ifNothingHappens() {
        return "Die Kita bleibt in der Praxisphase; niemand bewirbt sich für sie.";
    }

    @Override
    public String done(Input input) {
        return switch (input.practiceResult()) {
            case READY -> "Die Kita bekommt jetzt den Leitfaden zur Bewerbung.";
            case NEEDS_TIME -> "Die Aufgabe kommt am genannten Tag zurück.";
            case PARTICIPATING_ONLY -> "Die Kita nimmt ohne Zertifikat teil.";
        };
    }

    /** How far the Kita is. */
    enum Outcome {
        READY,
        NEEDS_TIME,
        PARTICIPATING_ONLY
    }

    record Input(Outcome practiceResult, @Nullable LocalDate nextTalkOn) {}
}
