package bildungslandschaft.counselling.process;

import bildungslandschaft.counselling.Counselling;
import bildungslandschaft.counselling.Review;
import bildungslandschaft.counselling.process.CounsellingProcess.Question;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The advisor looks at a new request and says whether to take it, refer the person or give the case back. */
@Component
class ReviewRequest implements UserTask<ReviewRequest.Input> {

    private final Counselling counselling;

    ReviewRequest(Counselling counselling) {
        this.counselling = counselling;
    }

    @Override
    public Answers complete(CaseNumber number, Input input, Actor actor) {
        var review = new Review(input.complexity(), input.urgency(), input.note());
        switch (input.outcome()) {
            case ACCEPT -> counselling.accept(number, review, actor);
            case REFER -> counselling.planReferral(number, review, actor);
            case HAND_OVER -> counselling.handOver(number, review, input.handOverReason(), actor);
        }
        return Answers.of(Question.reviewOutcome, input.outcome());
    }

    @Override
    public String ifNothingHappens() {
        return "Am folgenden Arbeitstag geht die Anfrage an die Koordination zurück.";
    }

    @Override
    public String done(Input input) {
        return switch (input.outcome()) {
            case ACCEPT -> "Sie haben die Anfrage angenommen.";
            case REFER -> "Sie verweisen die Person weiter.";
            case HAND_OVER -> "Sie haben die Anfrage an die Koordination abgegeben.";
        };
    }

    /** How it goes on after the first look. */
    enum Outcome {
        ACCEPT,
        REFER,
        HAND_OVER
    }

    record Input(
            Outcome outcome,
            @Nullable String complexity,
            @Nullable String urgency,
            @Nullable String note,
            @Nullable String handOverReason) {}
}
