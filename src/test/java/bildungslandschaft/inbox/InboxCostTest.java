package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.directory.RoleAssignment;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.testing.StatementCounter;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.TaskEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of the inbox takes the same number of SQL statements, however much work and however many roles there are. */
@OfficeTest
class InboxCostTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private Staff staff;

    @Autowired
    private Directory directory;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theNumberOfOpenTasksCostsNothing() {
        for (int i = 0; i < 10; i++) {
            new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        }
        int few = costFor("ahorn");
        for (int i = 0; i < 20; i++) {
            new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());
        }
        // A page holds fewer than the thirty real ones; the rest only has to be there.
        for (int i = 0; i < 170; i++) {
            put("ahorn", "XX-2026-%06d".formatted(i));
        }

        assertThat(costFor("ahorn")).isEqualTo(few);
    }

    @Test
    void theNumberOfAudiencesCostsNothing() {
        staff.join(new Person("espe", "Frau Espe", "espe@demo.example"), 4);
        staff.assign("espe", new RoleAssignment(Role.MONITORING, null, null), LocalDate.now(clock), null);
        put("espe", "XX-2026-900001");
        int one = costFor("espe");
        directory.units(LocalDate.now(clock)).stream()
                .limit(12)
                .forEach(unit -> staff.assign(
                        "espe", new RoleAssignment(Role.CONTACT, unit.code(), null), LocalDate.now(clock), null));

        assertThat(costFor("espe")).isEqualTo(one);
    }

    private int costFor(String login) {
        var visitor = Caller.signedIn(office, login);
        visitor.read("/aufgaben");
        int cost = statements.during(() -> visitor.read("/aufgaben"));
        assertThat(cost).isBetween(3, 30);
        return cost;
    }

    private void put(String login, String number) {
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskEvent.TaskOpen(
                UUID.randomUUID().toString(),
                new CaseNumber(number),
                "reviewRequest",
                "Anfrage sichten",
                "advisor",
                null,
                true,
                login,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(90)))));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }
}
