package bildungslandschaft.workflow.form;

import org.jspecify.annotations.Nullable;

/** One out of a list: select and radio buttons. */
record ChoiceCheck(Options options) implements FieldCheck {

    @Override
    public Reading read(Object raw) {
        if (!(raw instanceof String text)) {
            return Reading.refused("type");
        }
        return Reading.of(text.isBlank() ? null : text);
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        return options.values(page.context()).contains(value) ? null : FormMessages.of("option");
    }

    @Override
    public String missing() {
        return FormMessages.of("requiredOption");
    }
}
