package bildungslandschaft.workflow.form;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser sends when somebody submits a form.
 *
 * @param submission given out with the page, so that a second click is recognised as the same submission
 * @param trap a field that people do not see and that programs fill in; empty for people
 */
public record FormSubmission(UUID submission, Map<String, Object> values, String trap) {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(100_000)
                            .maxNameLength(200)
                            .maxNumberLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> PARTS = Set.of("submission", "values", "trap");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    public FormSubmission {
        // Not Map.copyOf: an empty field may be sent as null.
        values = Collections.unmodifiableMap(values);
    }

    /** The caller limits the total size. */
    public static FormSubmission parse(String json) {
        Map<String, @Nullable Object> body = body(json);
        if (!PARTS.containsAll(body.keySet())
                || !(body.get("submission") instanceof String id
                        && ID.matcher(id).matches())
                || !(body.get("values") instanceof Map<?, ?>)
                || !(body.getOrDefault("trap", "") instanceof String trap)) {
            throw new UnreadableSubmissionException();
        }
        @SuppressWarnings("unchecked") // JSON has only texts as keys
        Map<String, Object> values = (Map<String, Object>) body.get("values");
        return new FormSubmission(UUID.fromString(id), values, trap);
    }

    private static Map<String, @Nullable Object> body(String json) {
        try {
            Map<String, @Nullable Object> body = JSON.readValue(json, new TypeReference<>() {});
            if (body == null) {
                throw new UnreadableSubmissionException();
            }
            return body;
        } catch (JacksonException e) {
            throw new UnreadableSubmissionException();
        }
    }
}
