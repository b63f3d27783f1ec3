package bildungslandschaft.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitaReachTest {

    private static final Person ERLE = new Person("erle", "Frau Erle", "erle@demo.example");

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ADMINISTRATOR"})
    void thoseWhoKeepTheRegisterReachAllAndImport(Role role) {
        assertThat(reachOf(role, null, null)).isEqualTo(new KitaReach(true, Set.of(), true));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROJECT_MANAGER", "MANAGEMENT", "MONITORING", "DATA_PROTECTION"})
    void othersInTheOfficeReachAllAndReadOnly(Role role) {
        assertThat(reachOf(role, null, null)).isEqualTo(new KitaReach(true, Set.of(), false));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVISOR", "YOUTH_COORDINATOR"})
    void forAllOthersThereAreNone(Role role) {
        assertThat(reachOf(role, "HER", null).nothing()).isTrue();
    }

    @Test
    void aContactReachesTheOwnUnit() {
        assertThat(reachOf(Role.CONTACT, "HER", null)).isEqualTo(new KitaReach(false, Set.of("HER"), false));
    }

    @Test
    void aDeputyReachesTheUnitOfTheAbsentContact() {
        assertThat(reachOf(Role.CONTACT, "HER", ERLE).units()).containsExactly("HER");
    }

    private static KitaReach reachOf(Role role, @Nullable String unit, @Nullable Person insteadOf) {
        var audience = new Audience(Audience.keyFor(role, unit), insteadOf);
        return KitaReach.of(new Actor("kiebitz", "Herr Kiebitz", Set.of(), List.of(audience), null));
    }
}
