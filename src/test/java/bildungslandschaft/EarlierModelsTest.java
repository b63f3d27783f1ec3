package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.EarlierModels;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.UserTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A running case keeps the model it started with, so everything that an earlier model calls must still be there. */
@OfficeTest
@DisplayName("Frühere Modelle")
class EarlierModelsTest {

    private static final Pattern BOX = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");
    private static final Pattern DELEGATE = Pattern.compile("camunda:delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(");

    @Autowired
    private ApplicationContext office;

    static List<Path> diagrams() {
        return EarlierModels.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    @DisplayName("Jeder Kasten hat noch seine Klasse, jede Frist ihre Rechnung")
    void whatItCallsIsStillThere(Path diagram) throws IOException {
        var xml = Files.readString(diagram);
        var missing = new TreeSet<String>();
        BOX.matcher(xml).results().map(box -> box.group(1)).forEach(box -> {
            if (!office.containsBean(box) || !office.isTypeMatch(box, UserTask.class)) {
                missing.add(box);
            }
        });
        DELEGATE.matcher(xml).results().map(box -> box.group(1)).forEach(box -> {
            if (!office.containsBean(box) || !office.isTypeMatch(box, JavaDelegate.class)) {
                missing.add(box);
            }
        });
        CALL.matcher(xml).results().forEach(call -> {
            if (!office.containsBean(call.group(1))
                    || Arrays.stream(office.getBean(call.group(1)).getClass().getMethods())
                            .noneMatch(method -> method.getName().equals(call.group(2)))) {
                missing.add(call.group(1) + "." + call.group(2));
            }
        });
        assertThat(missing)
                .as("what cases under %s would look for", diagram.getFileName())
                .isEmpty();
    }
}
