package bildungslandschaft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who stands in for somebody does that person's work, as far as it is of a role that they hold themselves. */
class ActorTest {

    private static final String WORK_OF_SPERLING = Audience.keyFor("sperling");

    @Test
    void anAdvisorDoesTheWorkOfTheAbsentAdvisor() {
        assertThat(standingIn(Role.ADVISOR).mayDo(Role.ADVISOR.id(), WORK_OF_SPERLING))
                .isTrue();
    }

    @Test
    void standingInForSomebodyGivesNoRole() {
        var coordinator = standingIn(Role.COORDINATOR);

        assertThat(coordinator.reaches(WORK_OF_SPERLING)).isTrue();
        assertThat(coordinator.mayDo(Role.ADVISOR.id(), WORK_OF_SPERLING)).isFalse();
    }

    private static Actor standingIn(Role own) {
        var absent = new Person("sperling", "Herr Sperling", "sperling@demo.example");
        return new Actor("zeisig", "Herr Zeisig", Set.of(own), List.of(new Audience(WORK_OF_SPERLING, absent)), null);
    }
}
