package bildungslandschaft.workflow.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the accepted values of a form into the record that a step expects; a value's key is the component's name. */
@Component
public class InputBinder {

    /**
     * What was left empty becomes an empty list, false, or null.
     *
     * @throws IllegalArgumentException if form and record do not fit, which is a mistake in the program and never one of the person
     */
    public <I extends Record> I bind(Class<I> type, Map<String, Object> accepted) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        if (!names.containsAll(accepted.keySet())) {
            throw new IllegalArgumentException("%s has no component for %s"
                    .formatted(
                            type.getName(),
                            accepted.keySet().stream()
                                    .filter(key -> !names.contains(key))
                                    .toList()));
        }
        Object[] arguments = Stream.of(components)
                .map(component -> argument(type, component, accepted.get(component.getName())))
                .toArray();
        return create(type, components, arguments);
    }

    private static <I extends Record> I create(Class<I> type, RecordComponent[] components, Object[] arguments) {
        try {
            Class<?>[] parameters =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<I> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName() + " refuses what its form accepts", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be created", e);
        }
    }

    private static @Nullable Object argument(Class<?> owner, RecordComponent component, @Nullable Object value) {
        Class<?> type = component.getType();
        if (value == null) {
            return nothing(owner, component);
        }
        if (type == List.class || type == Set.class) {
            return many(owner, component, value);
        }
        Object converted = convert(type, value);
        if (converted == null) {
            // Only the kinds are named: the value is a person's.
            throw mismatch(
                    owner,
                    component,
                    "a value of kind %s does not fit".formatted(value.getClass().getSimpleName()));
        }
        return converted;
    }

    private static @Nullable Object nothing(Class<?> owner, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == boolean.class) {
            return false;
        }
        boolean mayBeNull = Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type.isPrimitive() || !mayBeNull) {
            throw mismatch(owner, component, "it may be left empty in the form, so it must be @Nullable");
        }
        return null;
    }

    private static Object many(Class<?> owner, RecordComponent component, Object value) {
        Type element = component.getGenericType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : Object.class;
        if (!(element instanceof Class<?> wanted) || !(value instanceof Collection<?> sent)) {
            throw mismatch(owner, component, "only lists of texts and of constants come from forms");
        }
        Set<Object> converted = new LinkedHashSet<>();
        for (Object one : sent) {
            Object constant = convert(wanted, one);
            if (constant == null) {
                throw mismatch(owner, component, "an option of the form is no " + wanted.getSimpleName());
            }
            converted.add(constant);
        }
        return component.getType() == List.class ? List.copyOf(converted) : Collections.unmodifiableSet(converted);
    }

    /** Null if the value does not fit. */
    private static @Nullable Object convert(Class<?> type, Object value) {
        if (type.isInstance(value) || type == boolean.class && value instanceof Boolean) {
            return value;
        }
        if (type.isEnum() && value instanceof String name) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        if (value instanceof Number || value instanceof String) {
            return decimal(value.toString())
                    .map(number -> convertNumber(type, number))
                    .orElse(null);
        }
        return null;
    }

    /** Also of a text: what is chosen from a list of numbers comes as one. */
    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object convertNumber(Class<?> type, BigDecimal number) {
        try {
            if (type == Integer.class || type == int.class) {
                return number.intValueExact();
            }
            if (type == Long.class || type == long.class) {
                return number.longValueExact();
            }
            return type == BigDecimal.class ? number : null;
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static IllegalArgumentException mismatch(Class<?> owner, RecordComponent component, String reason) {
        return new IllegalArgumentException("%s.%s: %s".formatted(owner.getName(), component.getName(), reason));
    }
}
