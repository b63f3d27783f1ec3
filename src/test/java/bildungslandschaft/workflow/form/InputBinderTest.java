package bildungslandschaft.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputBinderTest {

    private final InputBinder binder = new InputBinder();

    enum Channel {
        EMAIL,
        PHONE {
            @Override
            public String toString() {
                return "Telefon";
            }
        }
    }

    record Everything(
            @Nullable String text,
            boolean tick,
            @Nullable Boolean maybe,
            @Nullable Integer seats,
            Long many,
            BigDecimal hours,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            @Nullable Channel channel,
            List<String> words,
            List<Channel> channels,
            Set<Channel> channelSet) {}

    record Text(String text) {}

    record Seats(int seats) {}

    record Numbers(List<List<String>> nested) {}

    record Strict(String text) {
        Strict {
            throw new IllegalStateException("never");
        }
    }

    @Test
    void acceptedValuesBecomeTheInputOfAStep() {
        Map<String, Object> accepted = Map.ofEntries(
                Map.entry("text", "Erle"),
                Map.entry("tick", true),
                Map.entry("maybe", false),
                Map.entry("seats", 12),
                Map.entry("many", 5),
                Map.entry("hours", new BigDecimal("1.5")),
                Map.entry("day", LocalDate.of(2026, 4, 1)),
                Map.entry("time", LocalTime.NOON),
                Map.entry("channel", "PHONE"),
                Map.entry("words", List.of("a", "b")),
                Map.entry("channels", List.of("PHONE", "EMAIL")),
                Map.entry("channelSet", List.of("EMAIL")));

        assertThat(binder.bind(Everything.class, accepted))
                .isEqualTo(new Everything(
                        "Erle",
                        true,
                        false,
                        12,
                        5L,
                        new BigDecimal("1.5"),
                        LocalDate.of(2026, 4, 1),
                        LocalTime.NOON,
                        Channel.PHONE,
                        List.of("a", "b"),
                        List.of(Channel.PHONE, Channel.EMAIL),
                        Set.of(Channel.EMAIL)));
    }

    @Test
    void whatWasLeftEmptyIsNothingOfItsKind() {
        Everything nothing = binder.bind(Everything.class, Map.of());

        assertThat(nothing.text()).isNull();
        assertThat(nothing.tick()).isFalse();
        assertThat(nothing.maybe()).isNull();
        assertThat(nothing.many()).isNull();
        assertThat(nothing.channels()).isEmpty();
        assertThat(nothing.channelSet()).isEmpty();
    }

    @Test
    void aDecimalThatIsWholeFitsAWholeNumber() {
        assertThat(binder.bind(Seats.class, Map.of("seats", new BigDecimal("12.0")))
                        .seats())
                .isEqualTo(12);
    }

    @Test
    void aNumberChosenFromAListComesAsText() {
        assertThat(binder.bind(Seats.class, Map.of("seats", "45"))).isEqualTo(new Seats(45));
    }

    @Test
    void mistakesOfTheProgramAreNamed() {
        assertMistake(Text.class, Map.of(), "Text.text", "@Nullable");
        assertMistake(Seats.class, Map.of(), "Seats.seats", "@Nullable");
        assertMistake(Text.class, Map.of("text", "a", "other", "b"), "no component for [other]");
        assertMistake(Text.class, Map.of("text", LocalDate.of(2026, 4, 1)), "Text.text", "LocalDate");
        assertMistake(Seats.class, Map.of("seats", new BigDecimal("1.5")), "Seats.seats", "BigDecimal");
        assertMistake(Everything.class, Map.of("channel", "PIGEON"), "Everything.channel");
        assertMistake(Everything.class, Map.of("channels", List.of("PIGEON")), "Everything.channels", "Channel");
        assertMistake(Everything.class, Map.of("words", "a"), "Everything.words");
        assertMistake(Numbers.class, Map.of("nested", List.of("a")), "Numbers.nested");
        assertMistake(Strict.class, Map.of("text", "a"), "refuses");
    }

    @Test
    void mistakesDoNotRepeatWhatWasTyped() {
        assertThatThrownBy(() -> binder.bind(Everything.class, Map.of("channel", "Kanarienvogel")))
                .hasMessageNotContaining("Kanarienvogel");
    }

    private void assertMistake(Class<? extends Record> type, Map<String, Object> accepted, String... parts) {
        assertThatThrownBy(() -> binder.bind(type, accepted))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(parts);
    }
}
