package bildungslandschaft.linkforms;

import bildungslandschaft.workflow.LinkForm;
import bildungslandschaft.workflow.form.FormSchema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form behind a link as it lies before the person.
 *
 * @param values what its fields are filled with and the options they offer
 * @param answeredAt when an answer came that a new one would replace, if any
 */
public record LinkSheet(
        LinkForm.Sheet text,
        FormSchema form,
        Map<String, Object> values,
        Instant openUntil,
        @Nullable Instant answeredAt) {}
