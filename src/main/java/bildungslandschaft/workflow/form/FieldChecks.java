package bildungslandschaft.workflow.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the rules of one component into its check; every refusal is an {@link IllegalArgumentException} with the reason. */
final class FieldChecks {

    private static final Set<String> KNOWN_RULES = Set.of(
            "required", "minLength", "maxLength", "pattern", "patternErrorMessage", "min", "max", "validationType");

    /** The pattern that the HTML standard gives for e-mail addresses, which form-js uses too. */
    private static final Pattern EMAIL = Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

    /** Numbers as E.164 defines them; form-js checks the country codes one by one. */
    private static final Pattern PHONE = Pattern.compile("^(?:\\+|00)[1-9][0-9]{6,14}$");

    /** Written in a pattern, these mean something else, or nothing, to one of the two sides. */
    private static final java.util.regex.Pattern ONE_SIDED =
            java.util.regex.Pattern.compile("\\\\[pPAzZQECG]|\\(\\?[^:]|\\[\\[:");

    private FieldChecks() {}

    record Kind(FieldType type, FieldCheck check) {}

    static Kind of(JsonNode component, String type) {
        JsonNode rules = component.path("validate");
        for (String rule : rules.propertyNames()) {
            if (!KNOWN_RULES.contains(rule)) {
                throw new IllegalArgumentException("unknown rule '" + rule + "'");
            }
        }
        return switch (type) {
            case "textfield" -> new Kind(FieldType.TEXTFIELD, text(rules, true));
            case "textarea" -> new Kind(FieldType.TEXTAREA, text(rules, false));
            case "number" -> new Kind(FieldType.NUMBER, number(component, rules));
            case "select" -> new Kind(FieldType.SELECT, new ChoiceCheck(options(component)));
            case "radio" -> new Kind(FieldType.RADIO, new ChoiceCheck(options(component)));
            case "checklist" -> new Kind(FieldType.CHECKLIST, new ChecklistCheck(options(component)));
            case "checkbox" -> new Kind(FieldType.CHECKBOX, new CheckboxCheck());
            case "datetime" -> dateOrTime(component);
            default -> throw new IllegalArgumentException("components of type '" + type + "' are not used here");
        };
    }

    private static TextCheck text(JsonNode rules, boolean singleLine) {
        Integer minLength = wholeNumber(rules, "minLength");
        Integer maxLength = wholeNumber(rules, "maxLength");
        if (maxLength != null && maxLength > TextCheck.LONGEST) {
            throw new IllegalArgumentException("no text may be longer than " + TextCheck.LONGEST);
        }
        String own = rules.path("pattern").asString("");
        String kind = rules.path("validationType").asString("");
        if (!own.isEmpty() && !kind.isEmpty() && !kind.equals("custom")) {
            throw new IllegalArgumentException("either a pattern of its own or a kind of address, not both");
        }
        return switch (kind) {
            case "email" -> new TextCheck(singleLine, minLength, maxLength, EMAIL, FormMessages.of("email"));
            case "phone" -> new TextCheck(singleLine, minLength, maxLength, PHONE, FormMessages.of("phone"));
            case "", "custom" ->
                new TextCheck(
                        singleLine,
                        minLength,
                        maxLength,
                        own.isEmpty() ? null : pattern(own),
                        rules.path("patternErrorMessage").asString(FormMessages.of("pattern")));
            default -> throw new IllegalArgumentException("unknown validationType '" + kind + "'");
        };
    }

    private static Pattern pattern(String source) {
        if (ONE_SIDED.matcher(source).find()) {
            throw new IllegalArgumentException("the pattern does not mean the same in the browser: " + source);
        }
        try {
            return Pattern.compile(source);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern cannot be checked in linear time: " + source, e);
        }
    }

    private static NumberCheck number(JsonNode component, JsonNode rules) {
        if (component.path("serializeToString").asBoolean(false)) {
            throw new IllegalArgumentException("numbers are sent as numbers, so that conditions can compare them");
        }
        BigDecimal increment = decimal(component, "increment");
        if (increment != null && increment.signum() <= 0) {
            throw new IllegalArgumentException("the increment must be greater than 0");
        }
        return new NumberCheck(
                wholeNumber(component, "decimalDigits"), decimal(rules, "min"), decimal(rules, "max"), increment);
    }

    private static Kind dateOrTime(JsonNode component) {
        if (!Set.of("", "no_timezone")
                .contains(component.path("timeSerializingFormat").asString(""))) {
            throw new IllegalArgumentException("times are sent without a time zone");
        }
        return switch (component.path("subtype").asString("date")) {
            case "date" ->
                new Kind(
                        FieldType.DATE,
                        new DateCheck(component.path("disallowPassedDates").asBoolean(false)));
            case "time" -> new Kind(FieldType.TIME, new TimeCheck());
            default -> throw new IllegalArgumentException("ask for day and time in two fields");
        };
    }

    private static Options options(JsonNode component) {
        String key = component.path("valuesKey").asString("");
        if (component.has("valuesExpression")) {
            throw new IllegalArgumentException("options come from 'values' or 'valuesKey'");
        }
        if (!key.isEmpty()) {
            return new Options(Set.of(), key);
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : component.path("values").values()) {
            JsonNode value = option.path("value");
            if (!value.isString() || value.stringValue().isBlank() || !values.add(value.stringValue())) {
                throw new IllegalArgumentException("each option needs a text as value, and its own");
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("it offers no options");
        }
        return new Options(Set.copyOf(values), null);
    }

    private static @Nullable Integer wholeNumber(JsonNode node, String name) {
        BigDecimal number = decimal(node, name);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(name + " must be a whole number", e);
        }
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || value.isString() && value.stringValue().isBlank()) {
            return null;
        }
        try {
            // The modeller writes numbers as texts where they have decimals.
            return value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
        } catch (NumberFormatException | tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(name + " must be a number, not an expression", e);
        }
    }
}
