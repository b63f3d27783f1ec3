package bildungslandschaft.rollout.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.Share;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.SampleRollout;
import bildungslandschaft.testing.SampleRollout.Kita;
import bildungslandschaft.testing.SampleRollout.Move;
import bildungslandschaft.testing.StatementCounter;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pages of a project take the same number of SQL statements for a hundred Kitas and for ten thousand. */
@OfficeTest
class CoverageCostTest {

    private static final int MANY = 10_000;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Coverages coverages;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Clock clock;

    @Test
    void theNumberOfKitasCostsNoStatement() {
        var start = LocalDate.now(clock).minusDays(SampleRollout.DAYS);
        SampleRollout.write(database, "PRJ-2042-01", start);
        SampleRollout.write(
                database,
                "PRJ-2042-02",
                start,
                IntStream.range(0, MANY).mapToObj(CoverageCostTest::kita).toList());
        try {
            // The first reader of all waits until the decision table of the traffic light is read.
            costOf("PRJ-2042-01", "");
            assertThat(costOf("PRJ-2042-02", "")).isEqualTo(costOf("PRJ-2042-01", ""));
            assertThat(costOf("PRJ-2042-02", "/kitas")).isEqualTo(costOf("PRJ-2042-01", "/kitas"));
            assertThat(costOf("PRJ-2042-02", "/kitas/liste.csv")).isEqualTo(costOf("PRJ-2042-01", "/kitas/liste.csv"));

            var many = coverages.project(new CaseNumber("PRJ-2042-02")).orElseThrow();
            assertThat(statements.during(() -> coverages.standings(many, start.plusDays(100))))
                    .isEqualTo(2);
            assertThat(coverages.of(many, LocalDate.now(clock)).reached()).isEqualTo(new Share(MANY / 2, MANY));
        } finally {
            SampleRollout.remove(database, "PRJ-2042-01");
            SampleRollout.remove(database, "PRJ-2042-02");
        }
    }

    private int costOf(String project, String path) {
        var reader = Caller.signedIn(office, "amsel");
        return statements.during(() -> reader.read("/rollout/" + project + path));
    }

    private static Kita kita(int number) {
        var moves = List.of(
                new Move(ParticipationState.OPEN, 0),
                new Move(ParticipationState.ADDRESSED, number % 200),
                new Move(ParticipationState.INTERESTED, number % 200 + 10),
                new Move(ParticipationState.APPROVAL_PENDING, number % 200 + 10),
                new Move(ParticipationState.APPROVED, number % 200 + 20),
                new Move(ParticipationState.REGISTERED, number % 200 + 30));
        return new Kita(
                "KITA-M%05d".formatted(number),
                "U" + number % 40,
                "MUNICIPAL",
                "",
                number % 2 == 0 ? moves : moves.subList(0, 4));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }
}
