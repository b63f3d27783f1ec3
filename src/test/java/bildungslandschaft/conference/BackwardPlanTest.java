package bildungslandschaft.conference;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.testing.OfficeTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
@DisplayName("Rückwärtsplan")
class BackwardPlanTest {

    private static final String[] MODELS = {
        "education-conference",
        "conference-budget",
        "conference-venue",
        "conference-programme",
        "conference-invitation",
        "conference-publicity",
        "conference-evaluation",
        "conference-documentation",
        "guest-recruiting"
    };

    @Autowired
    private BackwardPlan plan;

    @Autowired
    private WorkingDays workingDays;

    @Test
    @DisplayName("Gezählt wird jede Woche am Wochentag der Konferenz, an Feiertagen am nächsten Arbeitstag")
    void registrationsAreCountedEveryWeek() {
        var thursday = LocalDate.of(2026, 1, 29);
        assertThat(plan.nextRegistrationCheck(thursday, LocalDate.of(2025, 12, 10)))
                .isEqualTo("2025-12-11");
        assertThat(plan.nextRegistrationCheck(thursday, LocalDate.of(2025, 12, 11)))
                .isEqualTo("2025-12-18");
        assertThat(plan.nextRegistrationCheck(thursday, LocalDate.of(2025, 12, 18)))
                .isEqualTo("2025-12-29");
        assertThat(plan.nextRegistrationCheck(thursday, LocalDate.of(2025, 12, 29)))
                .isEqualTo("2026-01-02");
        assertThat(plan.nextRegistrationCheck(thursday, thursday))
                .as("on the day, or after it")
                .isAfter(thursday);
    }

    @Test
    @DisplayName("Für den 18.11.2027: 40 Wochen vorher die Ziele, Himmelfahrt weicht auf den Mittwoch aus")
    void thePlanIsCountedBackFromTheDay() {
        var day = LocalDate.of(2027, 11, 18);
        assertThat(due(PlanStep.CLARIFY_GOALS, day)).isEqualTo("2027-02-11");
        assertThat(due(PlanStep.RECORD_CONFERENCE_RESOLUTION, day)).isEqualTo("2027-03-11");
        assertThat(due(PlanStep.PLAN_CONFERENCE, day)).isEqualTo("2027-03-25");
        assertThat(due(PlanStep.RELEASE_BUDGET, day)).isEqualTo("2027-04-08");
        assertThat(day.minusWeeks(28)).isEqualTo("2027-05-06");
        assertThat(due(PlanStep.DRAFT_PROGRAMME, day)).isEqualTo("2027-05-05");
        assertThat(due(PlanStep.SEND_SAVE_THE_DATE, day)).isEqualTo("2027-07-01");
        assertThat(due(PlanStep.SEND_INVITATION, day)).isEqualTo("2027-08-26");
        assertThat(plan.registrationEnd(day)).isEqualTo("2027-10-28");
        assertThat(due(PlanStep.CONFIRM_PARTICIPATION, day)).isEqualTo("2027-11-08");
        assertThat(due(PlanStep.RECORD_CONFERENCE_DAY, day)).isEqualTo(day);
        assertThat(due(PlanStep.COLLECT_MINUTES, day)).isEqualTo("2027-11-25");
        // 24 and 31 December are days on which the office is closed, as the calendar says.
        assertThat(due(PlanStep.WRITE_PROCEEDINGS, day)).isEqualTo(workingDays.plus(day, 30));
        for (var step : SampleConferences.plannedSteps()) {
            assertThat(workingDays.isWorkingDay(due(step, day))).as(step.name()).isTrue();
        }
    }

    @Test
    @DisplayName("Was auf den 31. Oktober fiele, ist am Arbeitstag davor fällig")
    void reformationDayShiftsADueDate() {
        var day = LocalDate.of(2028, 11, 14);
        assertThat(day.minusWeeks(2)).isEqualTo("2028-10-31");
        assertThat(due(PlanStep.ASSIGN_TABLES, day)).isEqualTo("2028-10-30");
    }

    @Test
    @DisplayName("Was auf die Weihnachtstage fiele, ist davor fällig")
    void christmasShiftsADueDate() {
        var day = LocalDate.of(2029, 1, 9);
        assertThat(day.minusWeeks(2)).isEqualTo("2028-12-26");
        assertThat(due(PlanStep.ASSIGN_TABLES, day)).isEqualTo("2028-12-22");
    }

    @Test
    @DisplayName("Der Plan und die Diagramme nennen dieselben Aufgaben und wer sie hat")
    void planAndDiagramsNameTheSameTasks() {
        var drawn = new TreeMap<String, String>();
        for (var model : MODELS) {
            Bpmn.readModelFromFile(Path.of("processes", model + ".bpmn").toFile())
                    .getModelElementsByType(UserTask.class)
                    .forEach(task -> drawn.put(task.getId(), task.getName() + ", " + task.getCamundaCandidateGroups()));
        }
        var planned = new TreeMap<String, String>();
        Arrays.stream(PlanStep.values())
                .forEach(step -> planned.put(
                        step.box(), step.label() + ", " + step.role().id()));
        assertThat(planned).isEqualTo(drawn);
    }

    private LocalDate due(PlanStep step, LocalDate day) {
        return plan.dueOn(step, day).orElseThrow();
    }
}
