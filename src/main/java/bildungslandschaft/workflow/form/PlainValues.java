package bildungslandschaft.workflow.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what a page pre-fills into what the browser sees of it: JSON's kinds of value and nothing else. */
final class PlainValues {

    private PlainValues() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value instanceof Collection<?> many) {
            List<@Nullable Object> plain = new ArrayList<>(many.size());
            many.forEach(one -> plain.add(of(one)));
            return plain;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, one) -> plain.put(String.valueOf(key), of(one)));
            return plain;
        }
        return value.toString();
    }
}
