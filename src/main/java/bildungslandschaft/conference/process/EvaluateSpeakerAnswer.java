package bildungslandschaft.conference.process;

import bildungslandschaft.conference.process.ConferenceSpeakerProcess.Question;
import bildungslandschaft.conference.speaker.SpeakerSearch;
import bildungslandschaft.workflow.Answers;
import bildungslandschaft.workflow.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Acts upon what somebody who was asked has answered. */
@Component
class EvaluateSpeakerAnswer implements JavaDelegate {

    private final SpeakerSearch search;

    EvaluateSpeakerAnswer(SpeakerSearch search) {
        this.search = search;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var answers = Answers.of(Question.hasAgreed, search.hasAgreed(number))
                .and(Question.isExhausted, search.isExhausted(number));
        execution.setVariables(answers.values());
    }
}
