package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected shapes are those of the Unicode charts FB50 and FE70. */
class ArabicLettersTest {

    @ParameterizedTest
    @CsvSource({
        // Arabic: at the beginning, in the middle, at the end, and alone after a letter that joins nothing behind it
        "محمد, \uFEE3\uFEA4\uFEE4\uFEAA",
        "داود, \uFEA9\uFE8D\uFEED\uFEA9",
        "ليلى, \uFEDF\uFEF4\uFEE0\uFEF0",
        "هناء, \uFEEB\uFEE8\uFE8E\uFE80",
        // Lam and alef become one sign
        "علاء, \uFECB\uFEFC\uFE80",
        "لأ, \uFEF7",
        // Persian and Urdu
        "گیتی, \uFB94\uFBFF\uFE98\uFBFD",
        "پوپک, \uFB58\uFEEE\uFB58\uFB8F",
        // Kurdish
        "سەردار, \uFEB3\uFEEA\uFEAD\uFEA9\uFE8D\uFEAD",
    })
    void lettersTakeTheShapeOfTheirPlace(String name, String shapes) {
        assertThat(ArabicLetters.join(name)).isEqualTo(shapes);
    }

    @Test
    void wordsJoinEachForItself() {
        assertThat(ArabicLetters.join("بن محمد"))
                .isEqualTo(ArabicLetters.join("بن") + " " + ArabicLetters.join("محمد"));
        assertThat(ArabicLetters.join("گل\u200Cمحمدی"))
                .isEqualTo(ArabicLetters.join("گل") + "\u200C" + ArabicLetters.join("محمدی"));
    }

    @Test
    void vowelSignsAreNoGap() {
        assertThat(ArabicLetters.join("مُحَمَّد")).isEqualTo("\uFEE3\u064F\uFEA4\u064E\uFEE4\u064E\u0651\uFEAA");
    }

    @Test
    void aDrawnOutLineJoinsBothSides() {
        assertThat(ArabicLetters.join("بـب")).isEqualTo("\uFE91\u0640\uFE90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Müller-Żółć", "שרה כהן", "🎓", "\uD83D", "12", "\uFDF2", "\u0301"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(ArabicLetters.join(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "علاء الإمام", "ژیلا پوپک چنگیز", "ڈاکٹر ہما"})
    void shapesCanBeTakenBack(String name) {
        assertThat(ArabicLetters.join(name)).isNotEqualTo(name);
        assertThat(ArabicLetters.separate(ArabicLetters.join(name))).isEqualTo(name);
    }
}
