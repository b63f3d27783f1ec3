package bildungslandschaft.workflow.form;

import org.jspecify.annotations.Nullable;

/** What is wrong with one answer, in German; without a field it concerns the whole form. Never repeats what was typed. */
public record FieldError(@Nullable String field, String message) {}
