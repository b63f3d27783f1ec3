package bildungslandschaft.conference.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.ConferencePlan;
import bildungslandschaft.conference.ConferencePlans;
import bildungslandschaft.conference.PlanLine;
import bildungslandschaft.conference.registration.GuestList;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The 21st conference as it stands after loading: real engine data with the story that the county tells. */
@OfficeTest
@TestPropertySource(properties = "spring.application.name=demo-conference")
class ConferenceDemoTest {

    @Autowired
    private ConferenceDemo demo;

    @Autowired
    private ConferencePlans plans;

    @Autowired
    private GuestList guests;

    @Autowired
    private Actors actors;

    @Autowired
    private OfficeClock clock;

    @BeforeEach
    void beginOnAMonday() {
        clock.travelTo(
                LocalDate.of(2027, 9, 13).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void nineWeeksAheadTheRoomsAreLate() {
        demo.load();

        var plan = conference();
        assertThat(plan.conference().title()).isEqualTo("21. Bildungskonferenz");
        assertThat(plan.conference().day()).isEqualTo("2027-11-11");
        assertThat(plan.conference().registrationOpen()).isTrue();
        assertThat(named(plan, PlanLine.Status.LATE)).containsExactly("Räume und Technik beauftragen");
        assertThat(named(plan, PlanLine.Status.OPEN))
                .containsExactlyInAnyOrder("Presse und Werbung planen", "Befragung vorbereiten");
        assertThat(plan.count(PlanLine.Status.DONE)).isEqualTo(10);

        demo.load();
        assertThat(conference().lines()).as("loaded once").isEqualTo(plan.lines());
    }

    @Test
    void eightyFourHaveRegisteredAndBusinessIsMissing() {
        demo.load();

        var figures = guests.figures(conference().conference().number());
        assertThat(figures.seated()).isEqualTo(84);
        assertThat(figures.wanted()).isEqualTo(120);
        assertThat(figures.groups())
                .extracting(count -> count.label() + " " + count.guests() + "/" + count.of())
                .containsExactly(
                        "Kitas 24/30",
                        "Schulen 17/25",
                        "Verwaltung 15/15",
                        "Wirtschaft 6/15",
                        "Träger 11/15",
                        "Politik 5/10",
                        "Eltern 2/5",
                        "andere 4/5");
        assertThat(figures.tables()).hasSize(8);
        assertThat(figures.tables().stream().filter(table -> table.reached())).hasSize(2);
        demo.load();
        assertThat(guests.figures(conference().conference().number()))
                .as("loaded once")
                .isEqualTo(figures);
    }

    private ConferencePlan conference() {
        return plans.all(actors.of("falke")).orElseThrow().stream()
                .filter(plan -> plan.conference().edition() == 21)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> named(ConferencePlan plan, PlanLine.Status status) {
        return plan.lines().stream()
                .filter(line -> line.status() == status)
                .map(line -> line.step().label())
                .toList();
    }
}
