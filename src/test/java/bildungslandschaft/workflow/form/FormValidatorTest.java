package bildungslandschaft.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FormValidatorTest {

    /** Berlin's 1 April has begun while it is still March in Greenwich. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-31T22:30:00Z"), ZoneId.of("Europe/Berlin"));

    private static final String ALL_KINDS = """
            {"id": "all", "type": "default", "components": [
              {"type": "textfield", "key": "line", "label": "Zeile", "validate": {"pattern": "(a+)+$"}},
              {"type": "textarea", "key": "lines", "label": "Zeilen", "conditional": {"hide": "=count > 3"}},
              {"type": "number", "key": "count", "label": "Zahl"},
              {"type": "number", "key": "whole", "label": "Ganze", "decimalDigits": 0, "conditional": {"hide": "=line = \\"a\\""}},
              {"type": "select", "key": "choice", "label": "Wahl", "valuesKey": "offered"},
              {"type": "radio", "key": "one", "label": "Eins", "values": [{"label": "A", "value": "A"}], "readonly": "=tick"},
              {"type": "checklist", "key": "some", "label": "Mehr", "values": [{"label": "A", "value": "A"}]},
              {"type": "group", "conditional": {"hide": "=not(list contains(some, \\"A\\"))"}, "components": [
                {"type": "checkbox", "key": "tick", "label": "Haken"},
                {"type": "datetime", "subtype": "date", "key": "day", "dateLabel": "Tag"},
                {"type": "datetime", "subtype": "time", "key": "time", "timeLabel": "Zeit"}]}]}
            """;

    private final FormValidator validator = new FormValidator(TODAY);
    private final FormSchema all = FormSchema.parse(ALL_KINDS);

    @Test
    void valuesHaveTheKindOfTheirField() {
        Map<String, Object> sent = Map.of(
                "whole", 7, "count", "1,50", "some", List.of("A"), "day", "2026-04-01", "time", "14:30", "tick", true);

        FormResult result = validator.validate(all, sent, Map.of());

        assertThat(result)
                .isEqualTo(new FormResult.Accepted(Map.of(
                        "whole",
                        7,
                        "count",
                        new BigDecimal("1.50"),
                        "some",
                        List.of("A"),
                        "day",
                        LocalDate.of(2026, 4, 1),
                        "time",
                        LocalTime.of(14, 30),
                        "tick",
                        true)));
    }

    @Test
    void aWholeNumberBeyondIntegersIsLong() {
        assertThat(validator.validate(all, Map.of("whole", 3_000_000_000L), Map.of()))
                .isEqualTo(new FormResult.Accepted(Map.of("whole", 3_000_000_000L)));
    }

    @Test
    void aDayMayHaveToLieAhead() {
        FormSchema schema = FormSchema.parse("""
                {"id": "ahead", "type": "default", "components": [
                  {"type": "datetime", "subtype": "date", "key": "day", "disallowPassedDates": true}]}
                """);

        assertThat(validator.validate(schema, Map.of("day", "2026-04-01"), Map.of()))
                .isInstanceOf(FormResult.Accepted.class);
        assertThat(validator.validate(schema, Map.of("day", "2026-03-31"), Map.of()))
                .isEqualTo(refused("day", "datePast"));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        for (Object none : List.of(Double.NaN, Double.POSITIVE_INFINITY, new BigInteger("9".repeat(5_000)))) {
            assertThat(validator.validate(all, Map.of("count", none), Map.of())).isEqualTo(refused("count", "number"));
        }
    }

    @Test
    void noTextIsLongerThanTheHouseAllows() {
        assertThat(validator.validate(all, Map.of("count", 1, "lines", "x".repeat(10_000)), Map.of()))
                .isInstanceOf(FormResult.Accepted.class);
        for (int length : List.of(10_001, 10_000_000)) {
            assertThat(validator.validate(all, Map.of("count", 1, "lines", "x".repeat(length)), Map.of()))
                    .isEqualTo(refused("lines", "tooLong", 10_000));
        }
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefusedAsAWhole() {
        Map<String, Object> sent = IntStream.range(0, 5_000).boxed().collect(Collectors.toMap(i -> "f" + i, i -> "x"));

        assertThat(validator.validate(all, sent, Map.of()))
                .isEqualTo(new FormResult.Refused(List.of(new FieldError(null, FormMessages.of("tooMany")))));
    }

    @Test
    @Timeout(5)
    void anEvilPatternStaysFast() {
        String evil = "a".repeat(9_999) + "!";

        assertThat(validator.validate(all, Map.of("line", evil), Map.of())).isEqualTo(refused("line", "pattern"));
        assertThat(Pattern.compile("(a+)+$").matcher("a".repeat(50_000) + "!").find())
                .isFalse();
    }

    @Test
    void messagesNeverRepeatWhatWasTyped() {
        String canary = "Kanarienvogel";
        Map<String, Object> sent = new HashMap<>();
        all.inputKeys().forEach(key -> sent.put(key, canary));
        sent.put("some", List.of("A", canary));

        FormResult.Refused refused = (FormResult.Refused) validator.validate(all, sent, Map.of());

        assertThat(refused.errors()).hasSizeGreaterThan(4);
        assertThat(refused.errors()).extracting(FieldError::message).noneMatch(message -> message.contains(canary));
    }

    @Test
    void whateverIsSentTheAnswerIsAVerdict() {
        List<String> keys = new ArrayList<>(all.inputKeys());
        int accepted = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Map<String, Object> sent = new HashMap<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String key = random.nextInt(20) == 0 ? "x" + i : keys.get(random.nextInt(keys.size()));
                sent.put(key, anything(random, 0));
            }

            FormResult result = validator.validate(all, sent, Map.of("offered", anythingBut(random)));

            if (result instanceof FormResult.Accepted some) {
                accepted++;
                assertThat(all.inputKeys()).containsAll(some.values().keySet());
                assertThat(some.values().values()).doesNotContainNull();
            }
        }
        assertThat(accepted).isBetween(100, 2_900);
    }

    @Test
    void twentyConditionsTakeNoTimeAPersonWouldNotice() {
        String fields = IntStream.rangeClosed(1, 20)
                .mapToObj(i ->
                        "{\"type\": \"textfield\", \"key\": \"f%d\", \"conditional\": {\"hide\": \"=f%d != \\\"x\\\" or list contains(l, \\\"y\\\")\"}}"
                                .formatted(i, i - 1))
                .collect(Collectors.joining(", "));
        FormSchema schema = FormSchema.parse(
                "{\"id\": \"chain\", \"type\": \"default\", \"components\": [{\"type\": \"textfield\", \"key\": \"f0\"}, %s]}"
                        .formatted(fields));
        Map<String, Object> sent =
                IntStream.rangeClosed(0, 20).boxed().collect(Collectors.toMap(i -> "f" + i, i -> "x"));
        Map<String, Object> context = Map.of("l", List.of("z"));

        for (int i = 0; i < 200; i++) {
            validator.validate(schema, sent, context);
        }
        long[] nanos = new long[101];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            FormResult result = validator.validate(schema, sent, context);
            nanos[i] = System.nanoTime() - start;
            assertThat(result).isEqualTo(new FormResult.Accepted(sent));
        }

        Arrays.sort(nanos);
        // A tenth of a second is what a person notices; on a machine at rest it is about a millisecond.
        assertThat(Duration.ofNanos(nanos[50])).isLessThan(Duration.ofMillis(100));
    }

    private static FormResult refused(String field, String key, Object... arguments) {
        return new FormResult.Refused(List.of(new FieldError(field, FormMessages.of(key, arguments))));
    }

    private static Object anythingBut(Random random) {
        Object value = anything(random, 0);
        return value == null ? "nothing" : value;
    }

    private static @Nullable Object anything(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 9 : 12)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> random.nextDouble() * Math.pow(10, random.nextInt(600) - 300);
            case 5 -> new BigDecimal(BigInteger.valueOf(random.nextInt(1_000)), random.nextInt());
            case 6 ->
                random.ints(random.nextInt(30), 0, 0x10000)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining());
            case 7 ->
                List.of("A", "a", "", "2026-04-01", "14:30", "1,5", "=1", "${x}")
                        .get(random.nextInt(8));
            case 8 -> List.of("A");
            case 9 -> random.nextBoolean() ? new BigInteger(random.nextInt(500), random) : Double.NaN;
            case 10 -> {
                Map<String, Object> map = new HashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(i == 1 ? "value" : "k" + i, anything(random, depth + 1));
                }
                yield map;
            }
            default -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(anything(random, depth + 1));
                }
                yield list;
            }
        };
    }
}
