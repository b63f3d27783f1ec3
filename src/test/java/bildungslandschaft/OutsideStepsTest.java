package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.OutsideSteps;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever draws a model anew renames no timer without the board's knowledge, which counts there who waits outside. */
@OfficeTest
class OutsideStepsTest {

    @Autowired
    private List<OutsideSteps> known;

    @Test
    void everyStepOutsideIsAnEventOfOneModel() {
        var events = ProcessModel.all().stream()
                .flatMap(model -> model.all(IntermediateCatchEvent.class).stream())
                .map(IntermediateCatchEvent::getId)
                .toList();

        assertThat(known).isNotEmpty();
        assertThat(known.stream().flatMap(steps -> steps.ids().stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(events).containsOnlyOnce(id));
    }
}
