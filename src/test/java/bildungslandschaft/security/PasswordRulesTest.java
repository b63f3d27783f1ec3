package bildungslandschaft.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules("Landkreis Elbe-Elster");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elbe-Elster2026", "Landkreis!2026!", "passwort1234", "Passwort-Passwort", "Sommer2026!!!",
                        "123456789012",
                "aaaaaaaaaaaaaa", "qwertzuiop12", "FrauAhorn2026", "ahorn-ahorn-1", "Bildungsbüro 2026", "2026-11-23-08"
            })
    void whatComesToMindFirstIsRefused(String password) {
        assertThat(rules.complaint(password, "ahorn", "Frau Ahorn"))
                .hasValueSatisfying(complaint -> assertThat(complaint).contains("leicht zu erraten"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vier stille rote Boote", "k7#mQ9!vbX2p", "Ein Passwort mit Giraffen", "密码很长而且很难猜到的一个"})
    void longAndOwnIsEnough(String password) {
        assertThat(rules.complaint(password, "ahorn", "Frau Ahorn")).isEmpty();
    }

    @Test
    void theLengthIsLimitedOnBothSides() {
        var sentence = "Regen über Wahrenbrück. ";

        assertThat(rules.complaint("elf Zeichen", "ahorn", "Frau Ahorn")).isPresent();
        assertThat(rules.complaint(sentence.repeat(5), "ahorn", "Frau Ahorn")).isEmpty();
        assertThat(rules.complaint(sentence.repeat(6), "ahorn", "Frau Ahorn"))
                .contains("Das Passwort darf höchstens 128 Zeichen haben.");
    }
}
