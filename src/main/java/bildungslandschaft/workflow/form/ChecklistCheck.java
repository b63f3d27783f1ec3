package bildungslandschaft.workflow.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any number out of a list, each at most once, in the order they were ticked. */
record ChecklistCheck(Options options) implements FieldCheck {

    private static final int MOST_TICKS = 1_000;

    @Override
    public Reading read(Object raw) {
        if (!(raw instanceof Collection<?> ticks)) {
            return Reading.refused("type");
        }
        if (ticks.size() > MOST_TICKS) {
            return Reading.refused("option");
        }
        Set<String> distinct = new LinkedHashSet<>();
        for (Object tick : ticks) {
            if (!(tick instanceof String text)) {
                return Reading.refused("type");
            }
            distinct.add(text);
        }
        return Reading.of(distinct.isEmpty() ? null : List.copyOf(distinct));
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        return options.values(page.context()).containsAll((Collection<?>) value) ? null : FormMessages.of("option");
    }

    @Override
    public String missing() {
        return FormMessages.of("requiredOptions");
    }

    @Override
    public Object inConditions(@Nullable Object raw) {
        List<Object> ticks = new ArrayList<>();
        if (raw instanceof Collection<?> sent && sent.size() <= MOST_TICKS) {
            sent.stream().filter(String.class::isInstance).forEach(ticks::add);
        }
        return ticks;
    }
}
