package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.SampleRollout;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The day of the county's office begins with the projects, that of a contact with the own Kitas. */
@OfficeTest
class ProjectStartTest {

    /** The newest of all. */
    private static final String PROJECT = "PRJ-2099-01";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void write() {
        SampleRollout.write(database, PROJECT, LocalDate.now(clock).minusDays(SampleRollout.DAYS));
    }

    @AfterEach
    void remove() {
        SampleRollout.remove(database, PROJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amsel", "falke", "eiche", "dohle"})
    void theOfficeReadsHowFarItIs(String login) {
        assertThat(Caller.signedIn(office, login).read("/start"))
                .contains("Laufende Projekte", "/rollout/" + PROJECT, "61 von 101 Kitas erreicht (60,4 %), im Plan")
                .doesNotContain("Ihre Kitas");
    }

    @Test
    void aContactReadsOfTheOwnKitas() {
        assertThat(Caller.signedIn(office, "erle").read("/start"))
                .contains("Ihre Kitas", "61 von 101 Kitas erreicht (60 %) im Landkreis")
                .doesNotContain("Laufende Projekte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ahorn", "admin"})
    void othersReadNothingOfProjects(String login) {
        assertThat(Caller.signedIn(office, login).read("/start")).doesNotContain("Laufende Projekte", "Ihre Kitas");
    }
}
