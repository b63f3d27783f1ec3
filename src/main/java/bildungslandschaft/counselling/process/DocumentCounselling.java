package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.CounsellingClosing;
import bildungslandschaft.counselling.CounsellingMode;
import bildungslandschaft.counselling.Documentation;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advisor writes down what was talked about and agreed, and the codes for the statistics. */
@Component
class DocumentCounselling implements UserTask<DocumentCounselling.Input> {

    private final CounsellingClosing closing;

    DocumentCounselling(CounsellingClosing closing) {
        this.closing = closing;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        closing.document(number, input.documentation(), actor);
        return Answers.none();
    }

    @Override
    public String done(Input input) {
        return "Die Beratung ist dokumentiert. Der Fall wird jetzt geschlossen.";
    }

    record Input(
            LocalDate heldOn,
            Integer durationMinutes,
            @Nullable CounsellingMode mode,
            String counsellingType,
            String summary,
            @Nullable String agreedSteps,
            String result,
            @Nullable String gender,
            @Nullable String employmentStatus,
            @Nullable String schoolQualification) {

        Documentation documentation() {
            return new Documentation(
                    heldOn,
                    durationMinutes,
                    mode,
                    counsellingType,
                    summary,
                    agreedSteps,
                    result,
                    gender,
                    employmentStatus,
                    schoolQualification);
        }
    }
}
