package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void idsAreThoseOfTheModels() {
        assertThat(Arrays.stream(Role.values()).map(Role::id))
                .containsExactly(
                        "advisor",
                        "contact",
                        "coordinator",
                        "project-manager",
                        "monitoring",
                        "youth-coordinator",
                        "management",
                        "data-protection",
                        "administrator");
    }

    @Test
    void rolesAreFoundByTheirId() {
        assertThat(Role.withId("youth-coordinator")).contains(Role.YOUTH_COORDINATOR);
        assertThat(Role.withId("YOUTH_COORDINATOR")).isEmpty();
    }

    @Test
    void onlyRolesBoundToAUnitCarryItInTheirAudience() {
        assertThat(Audience.keyFor(Role.CONTACT, "HER")).isEqualTo("contact@HER");
        assertThat(Audience.keyFor(Role.ADVISOR, "HER")).isEqualTo("advisor");
        assertThat(Audience.keyFor("ahorn")).isEqualTo("person:ahorn");
    }
}
