package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeputiesTest {

    @Test
    void presentPeopleActForThemselves() {
        Deputies deputies = new Deputies(List.of());

        assertThat(deputies.isAbsent("ahorn")).isFalse();
        assertThat(deputies.actingFor("ahorn")).contains("ahorn");
        assertThat(deputies.representedBy("ahorn")).isEmpty();
    }

    @Test
    void deputyActsForTheAbsent() {
        Deputies deputies = new Deputies(List.of(absent("sperling", "zeisig"), absent("birke", "zeisig")));

        assertThat(deputies.isAbsent("sperling")).isTrue();
        assertThat(deputies.actingFor("sperling")).contains("zeisig");
        assertThat(deputies.representedBy("zeisig")).containsExactly("birke", "sperling");
    }

    @Test
    void absentDeputyHandsOnToTheirOwnDeputy() {
        Deputies deputies = new Deputies(List.of(absent("sperling", "zeisig"), absent("zeisig", "ahorn")));

        assertThat(deputies.actingFor("sperling")).contains("ahorn");
        assertThat(deputies.representedBy("ahorn")).containsExactly("sperling", "zeisig");
        assertThat(deputies.representedBy("zeisig")).containsExactly("sperling");
    }

    @Test
    void nobodyActsWhenNobodyIsThere() {
        Deputies alone = new Deputies(List.of(absent("sperling", null)));
        Deputies circle = new Deputies(List.of(absent("sperling", "zeisig"), absent("zeisig", "sperling")));

        assertThat(alone.actingFor("sperling")).isEmpty();
        assertThat(circle.actingFor("sperling")).isEmpty();
        assertThat(circle.representedBy("sperling")).containsExactly("zeisig");
        assertThat(circle.representedBy("ahorn")).isEmpty();
    }

    private static Deputies.Absent absent(String login, @Nullable String deputy) {
        return new Deputies.Absent(login, deputy);
    }
}
