package bildungslandschaft.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormSubmissionTest {

    private static final String ID = "0b5c7f5e-3c6f-4a0e-9d52-3f6d1f0a7c11";

    @Test
    void whatABrowserSendsIsRead() {
        FormSubmission read = FormSubmission.parse(
                body("{\"name\": \"Erle\", \"seats\": 1, \"hours\": 1.10, \"list\": [\"a\"], \"none\": null}"));

        assertThat(read.submission()).isEqualTo(UUID.fromString(ID));
        assertThat(read.trap()).isEmpty();
        assertThat(read.values())
                .containsEntry("name", "Erle")
                .containsEntry("seats", 1)
                .containsEntry("hours", new BigDecimal("1.10"))
                .containsEntry("list", List.of("a"))
                .containsEntry("none", null);
    }

    @Test
    void theTrapMayBeMissing() {
        assertThat(FormSubmission.parse("{\"submission\": \"%s\", \"values\": {}}".formatted(ID))
                        .trap())
                .isEmpty();
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"values\": {}, \"trap\": \"\"}",
                "{\"submission\": \"%s\", \"trap\": \"\"}".formatted(ID),
                "{\"submission\": \"%s\", \"values\": []}".formatted(ID),
                "{\"submission\": \"%s\", \"values\": null}".formatted(ID),
                "{\"submission\": \"1-1-1-1-1\", \"values\": {}}",
                "{\"submission\": 5, \"values\": {}}",
                "{\"submission\": \"%s\", \"values\": {}, \"trap\": {}}".formatted(ID),
                "{\"submission\": \"%s\", \"values\": {}, \"trap\": null}".formatted(ID),
                "{\"submission\": \"%s\", \"values\": {}, \"admin\": true}".formatted(ID),
                body("{\"a\": 1, \"a\": 2}"),
                body("{\"a\": NaN}"),
                body("{}") + "x",
                body("{}") + body("{}"),
                body("{\"a\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}"),
                body("{\"a\": \"" + "x".repeat(100_001) + "\"}"),
                body("{\"a\": " + "9".repeat(101) + "}"),
                body("{\"" + "n".repeat(201) + "\": 1}"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    @Timeout(5)
    void whatIsNoFormIsRefusedInGerman(String json) {
        assertThatThrownBy(() -> FormSubmission.parse(json))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith("Die Angaben konnten nicht gelesen werden.")
                .hasNoCause();
    }

    private static String body(String values) {
        return "{\"submission\": \"%s\", \"values\": %s, \"trap\": \"\"}".formatted(ID, values);
    }
}
