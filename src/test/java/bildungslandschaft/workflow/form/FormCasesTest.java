package bildungslandschaft.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases as data, so that the browser can be asked the same. A file in {@code form-cases/} is
 * {@code {"schema": form, "cases": [case…]}}, and a case is
 *
 * <ul>
 *   <li>{@code name}: a sentence;
 *   <li>{@code submitted}: the values sent; {@code context}: what the page pre-filled and offered (may be missing);
 *   <li>either {@code accepted}: the values taken, days and times as ISO texts;
 *   <li>or {@code errors}: field → key in {@code form-messages.de.json}, or "=" and the sentence itself; field "" = the whole form;
 *   <li>{@code serverOnly}: true for what no browser with form-js would send, or would understand otherwise.
 * </ul>
 */
class FormCasesTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final FormValidator validator = new FormValidator(Clock.systemDefaultZone());

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/form-cases"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode root = JSON.readTree(Files.readString(file));
                FormSchema schema = FormSchema.parse(root.get("schema").toString());
                for (JsonNode one : root.get("cases").values()) {
                    String name = file.getFileName() + ": " + one.get("name").stringValue();
                    all.add(Arguments.of(Named.of(name, one), schema));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(JsonNode one, FormSchema schema) {
        FormResult result = validator.validate(schema, values(one, "submitted"), values(one, "context"));

        if (one.has("accepted")) {
            assertThat(result).isInstanceOf(FormResult.Accepted.class);
            assertThat(comparable(((FormResult.Accepted) result).values()))
                    .isEqualTo(comparable(values(one, "accepted")));
        } else {
            assertThat(result).isInstanceOf(FormResult.Refused.class);
            assertRefused((FormResult.Refused) result, values(one, "errors"));
        }
    }

    private static void assertRefused(FormResult.Refused refused, Map<String, Object> expected) {
        assertThat(refused.errors())
                .extracting(error -> error.field() == null ? "" : error.field())
                .containsExactlyElementsOf(expected.keySet());
        refused.errors().forEach(error -> {
            String key =
                    expected.get(error.field() == null ? "" : error.field()).toString();
            if (key.startsWith("=")) {
                assertThat(error.message()).isEqualTo(key.substring(1));
            } else {
                String sentence = Pattern.quote(FormMessages.of(key)).replaceAll("\\{\\d}", "\\\\E[0-9,]+\\\\Q");
                assertThat(error.message()).matches(sentence);
            }
        });
    }

    private static Map<String, Object> values(JsonNode one, String part) {
        return one.has(part) ? JSON.treeToValue(one.get(part), VALUES) : Map.of();
    }

    private static Map<String, Object> comparable(Map<String, Object> values) {
        Map<String, Object> comparable = new LinkedHashMap<>();
        values.forEach((key, value) -> comparable.put(
                key,
                value instanceof Number number
                        ? new BigDecimal(number.toString()).stripTrailingZeros()
                        : value instanceof List || value instanceof Boolean ? value : value.toString()));
        return comparable;
    }
}
