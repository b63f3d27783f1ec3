package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.DeployedForms;
import bildungslandschaft.workflow.LinkForm;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form behind a link belongs to no user task, so that the contract of models does not see it: here it is held likewise. */
@OfficeTest
class LinkFormContractTest {

    /** As many characters as the database keeps of a purpose. */
    private static final int LONGEST_PURPOSE = 60;

    @Autowired
    private List<LinkForm<?>> forms;

    @Autowired
    private DeployedForms deployed;

    @Test
    void everyFormAsksWhatItsAnswerHolds() {
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(fields(form).keySet())
                        .as("forms/%s.form", form.purpose())
                        .isEqualTo(codes(form).keySet()));
    }

    @Test
    void everyFormOffersTheCodesThatTheCodeKnows() {
        assertThat(forms)
                .allSatisfy(form -> codes(form).forEach((key, known) -> {
                    if (!known.isEmpty() && fields(form).get(key).has("values")) {
                        assertThat(offered(fields(form).get(key)))
                                .as("forms/%s.form, %s", form.purpose(), key)
                                .isEqualTo(known);
                    }
                }));
    }

    @Test
    void everyPurposeHasANameThatLinksCanCarry() {
        assertThat(forms).allSatisfy(form -> assertThat(form.purpose()).hasSizeLessThanOrEqualTo(LONGEST_PURPOSE));
        assertThat(forms.stream().map(LinkForm::purpose)).doesNotHaveDuplicates();
    }

    private Map<String, JsonNode> fields(LinkForm<?> form) {
        var schema = deployed.ofEvent(form.process(), form.event());
        return FormRules.inputs(JsonMapper.shared().readTree(schema.json()));
    }

    private static Set<String> offered(JsonNode field) {
        var values = new TreeSet<String>();
        field.path("values").forEach(option -> values.add(option.path("value").asString("")));
        return values;
    }

    /** The components of an answer, each with its enum constants if it has any. */
    private static Map<String, Set<String>> codes(LinkForm<?> form) {
        var input = ResolvableType.forClass(form.getClass())
                .as(LinkForm.class)
                .getGeneric(0)
                .toClass();
        var codes = new TreeMap<String, Set<String>>();
        for (RecordComponent component : input.getRecordComponents()) {
            codes.put(component.getName(), CodeRules.codesOf(component.getGenericType()));
        }
        return codes;
    }
}
