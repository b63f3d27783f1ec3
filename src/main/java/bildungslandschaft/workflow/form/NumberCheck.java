package bildungslandschaft.workflow.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number, typed with comma or point; whole where the form allows no decimals. */
record NumberCheck(
        @Nullable Integer decimalDigits,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal increment)
        implements FieldCheck {

    /** Browsers count exactly up to nearly 16 digits. */
    private static final int WHOLE_DIGITS = 15;

    private static final int MOST_DECIMALS = 10;
    private static final Pattern TYPED = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,10})?");

    /** As people write large sums: 12.500 or 12.500,50. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,10})?");

    @Override
    public Reading read(Object raw) {
        if (raw instanceof String text && TextCheck.trim(text).isEmpty()) {
            return Reading.of(null);
        }
        if (!(raw instanceof String || raw instanceof Number)) {
            return Reading.refused("type");
        }
        BigDecimal number = number(raw);
        if (number == null) {
            return Reading.refused("number");
        }
        return Reading.of(isWhole(number) && Integer.valueOf(0).equals(decimalDigits) ? whole(number) : number);
    }

    @Override
    public @Nullable String broken(Object value, Page page) {
        BigDecimal number = new BigDecimal(value.toString());
        if (decimalDigits != null && number.stripTrailingZeros().scale() > decimalDigits) {
            return decimalDigits == 0 ? FormMessages.of("integer") : FormMessages.of("decimals", decimalDigits);
        }
        if (min != null && number.compareTo(min) < 0) {
            return FormMessages.of("min", inGerman(min));
        }
        if (max != null && number.compareTo(max) > 0) {
            return FormMessages.of("max", inGerman(max));
        }
        if (increment != null && number.remainder(increment).signum() != 0) {
            return FormMessages.of("increment", inGerman(increment));
        }
        return null;
    }

    @Override
    public @Nullable Object inConditions(@Nullable Object raw) {
        return raw == null ? null : number(raw);
    }

    private @Nullable BigDecimal number(Object raw) {
        if (raw instanceof String text) {
            String typed = TextCheck.trim(text);
            // Where decimals are allowed, a point alone may be theirs.
            if (GROUPED.matcher(typed).matches() && (Integer.valueOf(0).equals(decimalDigits) || typed.contains(","))) {
                typed = typed.replace(".", "");
            }
            return TYPED.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : null;
        }
        if (raw instanceof Double || raw instanceof Float) {
            double number = ((Number) raw).doubleValue();
            return Double.isFinite(number) ? bounded(BigDecimal.valueOf(number)) : null;
        }
        if (raw instanceof BigDecimal number) {
            return bounded(number);
        }
        if (raw instanceof BigInteger number) {
            return number.bitLength() > 64 ? null : bounded(new BigDecimal(number));
        }
        return raw instanceof Number number ? bounded(BigDecimal.valueOf(number.longValue())) : null;
    }

    /** Looks at the digits before it calculates: 1e1000000000 is short to send and long to write out. */
    private static @Nullable BigDecimal bounded(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long wholeDigits = (long) number.precision() - number.scale();
        if (wholeDigits > WHOLE_DIGITS || number.scale() > WHOLE_DIGITS + MOST_DECIMALS) {
            return null;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Object whole(BigDecimal number) {
        long whole = number.longValueExact();
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }

    private static String inGerman(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
