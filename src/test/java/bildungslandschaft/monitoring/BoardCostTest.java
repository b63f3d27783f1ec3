package bildungslandschaft.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.counselling.process.CounsellingProcess;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.rollout.SampleRollout;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.testing.StatementCounter;
import bildungslandschaft.workflow.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The board takes the same few SQL statements, however many processes there are and however many cases run in them. */
@OfficeTest
class BoardCostTest {

    /** Among them who is asking, and what every page of the office knows. */
    private static final int MOST = 25;

    @Autowired
    private ApplicationContext office;

    @Autowired
    private StatementCounter statements;

    @Test
    void theBoardCostsNothingForEachProcess() {
        assertThat(costOf("/monitoring")).isBetween(3, MOST);
    }

    @Test
    void aProcessCostsNothingForEachCase() {
        var page = "/monitoring/" + CounsellingProcess.KEY;
        new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        int few = costOf(page);
        for (int i = 0; i < 10; i++) {
            new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        }

        assertThat(costOf(page)).isEqualTo(few).isBetween(3, MOST);
    }

    @Test
    void theListCostsNothingForEachCase() {
        var rollout = new SampleRollout(office);
        var project = rollout.project();
        var page = "/vorgaenge?zustand=alle&nummer=KITA-" + project.value().substring("PRJ-".length());
        started(rollout, project);
        int few = costOf(page);
        for (int i = 0; i < 10; i++) {
            started(rollout, project);
        }

        assertThat(Caller.signedIn(office, "amsel").read(page)).contains("11 Vorgänge", "Kita „Probewiese“");
        assertThat(costOf(page)).isEqualTo(few).isBetween(3, MOST);
    }

    private static void started(SampleRollout rollout, CaseNumber project) {
        rollout.started(project, rollout.kita(Kita.Kind.UNTIL_SCHOOL, Traeger.Kind.MUNICIPAL));
    }

    private int costOf(String page) {
        var coordinator = Caller.signedIn(office, "amsel");
        coordinator.read(page);
        return statements.during(() -> coordinator.read(page));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }
}
