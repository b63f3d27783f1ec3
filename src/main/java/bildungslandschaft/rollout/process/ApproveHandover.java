package bildungslandschaft.rollout.process;

import bildungslandschaft.rollout.Certification;
import bildungslandschaft.rollout.Handover;
import bildungslandschaft.rollout.TrainingBriefing;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contact releases day, guests and press text of the handover. */
@Component
class ApproveHandover implements UserTask<ApproveHandover.Input> {

    private final Certification certification;
    private final TrainingBriefing briefing;

    ApproveHandover(Certification certification, TrainingBriefing briefing) {
        this.certification = certification;
        this.briefing = briefing;
    }

    @Override
    public List<Fact> context(CaseNumber number) {
        return briefing.factsOf(number);
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        var handover = new Handover(
                input.date(), input.time(), input.place(), input.guests(), input.pressText(), input.photosAllowed());
        certification.approveHandover(number, handover, actor);
        return Answers.none();
    }

    @Override
    public String ifNothingHappens() {
        return "Dann fragt die Koordination nach. Die Plakette wird nicht übergeben, bis Sie einen Tag nennen.";
    }

    @Override
    public String done(Input input) {
        return "Danke. Die Kita bekommt jetzt die Einladung mit Kalendereintrag.";
    }

    record Input(
            LocalDate date,
            LocalTime time,
            String place,
            @Nullable String guests,
            @Nullable String pressText,
            boolean photosAllowed) {}
}
