package bildungslandschaft.workflow.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL condition of a form, read as form-js reads it: as a unary test against null, so that a condition which comes to null holds.
 * Answers enter as values only, never as part of an expression.
 */
final class Condition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Set<String> BROWSER_ONLY = Set.of("this", "parent", "_this_", "_parent_", "_i_");

    private final ParsedExpression expression;
    private final Set<String> names;

    private Condition(ParsedExpression expression, Set<String> names) {
        this.expression = expression;
        this.names = names;
    }

    /** @throws IllegalArgumentException with the reason, if it is no condition on which browser and server would agree */
    static Condition parse(String source) {
        if (!source.startsWith("=")) {
            throw new IllegalArgumentException("the condition must start with '='");
        }
        String feel = source.substring(1).strip();
        String code = TEXT.matcher(feel).replaceAll("\"\"");
        Set<String> names =
                NAME.matcher(code).results().map(match -> match.group()).collect(Collectors.toUnmodifiableSet());
        // Tried out against form-js 2.0.0: these are what the two engines answer differently.
        if (feel.equals("true") || code.contains("is defined")) {
            throw new IllegalArgumentException("browser and server disagree about 'true' alone and 'is defined'");
        }
        if (names.stream().anyMatch(BROWSER_ONLY::contains)) {
            throw new IllegalArgumentException("the condition may name fields only, not 'this' or 'parent'");
        }
        ParseResult parsed = FEEL.parseUnaryTests(feel);
        if (parsed.isFailure()) {
            throw new IllegalArgumentException("the condition is no FEEL");
        }
        return new Condition(parsed.parsedExpression(), names);
    }

    /** Names that occur outside of quoted texts: more than the fields it reads, never fewer. */
    Set<String> names() {
        return names;
    }

    boolean holds(Map<String, Object> values) {
        // The engine writes into no map of ours.
        EvaluationResult result = FEEL.evaluateWithInput(expression, null, new HashMap<>(values));
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
