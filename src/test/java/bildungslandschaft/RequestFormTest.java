package bildungslandschaft;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.counselling.CounsellingRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The public form belongs to no user task, so that the contract of models does not see it: here it is held likewise. */
class RequestFormTest {

    private static final String FORM = "requestReceived";

    private final ProcessModel model = ProcessModel.read("counselling-request", text -> text);

    @Test
    void theFormAsksWhatTheRequestHolds() {
        assertThat(fields(model).keySet()).isEqualTo(codes().keySet());
    }

    @Test
    void theFormOffersTheCodesOfTheOffice() {
        assertThat(offered(model)).isEqualTo(known());
    }

    @Test
    void aRenamedFieldIsNoticed() {
        var broken = ProcessModel.read("counselling-request", text -> text.replace("\"ageGroup\"", "\"age\""));
        assertThat(fields(broken).keySet()).isNotEqualTo(codes().keySet());
    }

    @Test
    void anUnknownAndAMissingCodeAreNoticed() {
        var broken = ProcessModel.read("counselling-request", text -> text.replace("UNDER_16", "BELOW_16"));
        assertThat(offered(broken)).isNotEqualTo(known());
    }

    private static Map<String, JsonNode> fields(ProcessModel model) {
        return FormRules.inputs(model.forms().get(FORM));
    }

    /** For every field that is an enum, what the form offers. */
    private static Map<String, Set<String>> offered(ProcessModel model) {
        var offered = new TreeMap<String, Set<String>>();
        fields(model).forEach((key, field) -> {
            if (known().containsKey(key)) {
                var values = new TreeSet<String>();
                field.path("values")
                        .forEach(option -> values.add(option.path("value").asString("")));
                offered.put(key, values);
            }
        });
        return offered;
    }

    private static Map<String, Set<String>> known() {
        var known = codes();
        known.values().removeIf(Set::isEmpty);
        return known;
    }

    /** The components of a request, each with its enum constants if it has any. */
    private static Map<String, Set<String>> codes() {
        var codes = new TreeMap<String, Set<String>>();
        for (var component : CounsellingRequest.class.getRecordComponents()) {
            codes.put(component.getName(), CodeRules.codesOf(component.getGenericType()));
        }
        return codes;
    }
}
