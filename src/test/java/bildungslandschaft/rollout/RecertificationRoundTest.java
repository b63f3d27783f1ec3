package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The round of every morning, made twice as by two nodes. */
@OfficeTest
class RecertificationRoundTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 8);

    private final ApplicationContext office;
    private final OfficeClock clock;

    @Autowired
    RecertificationRoundTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whatIsDueBeginsOnceAndNothingElse() {
        clock.travelTo(TODAY.atTime(5, 0).atZone(OfficeClock.ZONE).toInstant());
        var kitas = new RegisteredKitas(office);
        var due = kitas.certifiedOn(TODAY.minusMonths(18));
        var tomorrow = kitas.certifiedOn(TODAY.minusMonths(18).plusDays(1));
        var round = office.getBean(RecertificationRound.class);

        round.begin();
        round.begin();

        assertThat(kitas.view(due).training().renewing()).isTrue();
        assertThat(kitas.view(tomorrow).training().renewing()).isFalse();
        assertThat(office.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(due.value())
                        .count())
                .isEqualTo(1);
    }
}
