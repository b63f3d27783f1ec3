package bildungslandschaft.workflow.form;

import org.jspecify.annotations.Nullable;

/** A tick; where it is required, it must be set. */
record CheckboxCheck() implements FieldCheck {

    @Override
    public Reading read(Object raw) {
        return raw instanceof Boolean ? Reading.of(raw) : Reading.refused("type");
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        return null;
    }

    @Override
    public String missing() {
        return FormMessages.of("requiredCheck");
    }

    @Override
    public boolean answers(@Nullable Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public Object inConditions(@Nullable Object raw) {
        return Boolean.TRUE.equals(raw);
    }
}
