package bildungslandschaft.rollout.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.RolloutLight;
import bildungslandschaft.rollout.Share;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.SampleRollout;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nine months of the demo county, month by month and unit by unit, as they were planned for it. */
@OfficeTest
class CoverageHistoryTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 25);
    private static final LocalDate TODAY = START.plusDays(SampleRollout.DAYS);
    private static final CaseNumber PROJECT = new CaseNumber("PRJ-2041-01");

    @Autowired
    private Coverages coverages;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void write() {
        SampleRollout.write(database, PROJECT.value(), START);
    }

    @AfterEach
    void remove() {
        SampleRollout.remove(database, PROJECT.value());
    }

    @Test
    @DisplayName("Nach neun Monaten sind 61 von 101 Kitas erreicht, 60,4 Prozent")
    void sixtyOneOfAHundredAndOne() {
        var coverage = on(TODAY);

        assertThat(coverage.reached().sentence()).isEqualTo("61 von 101");
        assertThat(coverage.reached().text()).isEqualTo("60,4 %");
        assertThat(coverage.target()).isEqualTo(61);
        assertThat(coverage.standing().light()).isEqualTo(RolloutLight.GREEN);
        assertThat(coverage.certified()).isEqualTo(6);
        assertThat(coverage.waitingForApproval()).isEqualTo(7);
        assertThat(coverage.overdueApprovals()).isEqualTo(7);
    }

    @Test
    @DisplayName("Jeder vergangene Monat zeigt die Zahlen, die er hatte")
    void everyMonthIsAsItWas() {
        var reached = IntStream.rangeClosed(0, 9)
                .map(month -> on(START.plusDays(month * 30L)).reached().part())
                .boxed()
                .toList();
        var planned = IntStream.rangeClosed(0, 9)
                .mapToObj(
                        month -> on(START.plusDays(month * 30L)).curve().last().plannedKitas())
                .toList();

        assertThat(reached).containsExactly(0, 2, 7, 14, 23, 32, 40, 43, 50, 61);
        assertThat(planned).containsExactly(0L, 2L, 6L, 12L, 20L, 30L, 40L, 46L, 53L, 61L);
        assertThat(on(START.plusDays(210)).reached().text()).isEqualTo("42,6 %");
    }

    @Test
    @DisplayName("Die Kurve endet am gewählten Tag und stimmt an jedem ihrer Punkte")
    void theCurveIsMadeOfThePastDays() {
        var day = START.plusDays(200);
        var points = on(day).curve().points();

        assertThat(points.get(0).day()).isEqualTo(START);
        assertThat(points.get(points.size() - 1).day()).isEqualTo(day);
        assertThat(points)
                .allSatisfy(point -> assertThat(on(point.day()).reached()).isEqualTo(point.reached()));
    }

    @Test
    @DisplayName("Herzberg hat alle sieben Kitas erreicht, Schradenland und Kleine Elster je zwei von acht")
    void everyUnitHasItsQuota() {
        var units = on(TODAY).units().stream()
                .collect(Collectors.toMap(
                        UnitCoverage::code, unit -> unit.reached().sentence()));

        assertThat(units)
                .isEqualTo(Map.ofEntries(
                        Map.entry("VGL", "10 von 20"),
                        Map.entry("FIN", "7 von 12"),
                        Map.entry("SCL", "8 von 9"),
                        Map.entry("KLE", "2 von 8"),
                        Map.entry("PLE", "5 von 8"),
                        Map.entry("SRA", "2 von 8"),
                        Map.entry("DOK", "6 von 7"),
                        Map.entry("HER", "7 von 7"),
                        Map.entry("ELW", "3 von 6"),
                        Map.entry("ELS", "5 von 6"),
                        Map.entry("ROE", "2 von 4"),
                        Map.entry("SCW", "2 von 3"),
                        Map.entry("SON", "2 von 3")));
        assertThat(on(TODAY).units().get(0).name()).isEqualTo("Stadt Herzberg (Elster)");
        assertThat(on(TODAY).figures().complete()).isOne();
        assertThat(on(TODAY).figures().empty()).isZero();
    }

    @Test
    @DisplayName("Die Zustände zählen zusammen alle Kitas")
    void everyStateIsCounted() {
        var states = on(TODAY).states().stream()
                .collect(Collectors.toMap(
                        ProjectCoverage.StateShare::state,
                        count -> count.kitas().part()));

        assertThat(states)
                .isEqualTo(Map.of(
                        ParticipationState.CERTIFIED, 6,
                        ParticipationState.APPLICATION_SUBMITTED, 6,
                        ParticipationState.WORKSHOP_2, 26,
                        ParticipationState.WORKSHOP_1, 16,
                        ParticipationState.REGISTERED, 7,
                        ParticipationState.DECLINED, 11,
                        ParticipationState.POSTPONED, 9,
                        ParticipationState.NO_RESPONSE, 7,
                        ParticipationState.APPROVAL_PENDING, 7,
                        ParticipationState.ADDRESSED, 6));
    }

    @Test
    @DisplayName("Im Trichter ist „angemeldet“ dieselbe Zahl wie „erreicht“")
    void theFunnelNarrows() {
        var levels = on(TODAY).funnel().levels();

        assertThat(levels).extracting(Funnel.Level::kitas).containsExactly(101, 68, 61, 61, 54, 12, 6);
        assertThat(levels.get(2).ofBefore()).isEqualTo(new Share(61, 68));
    }

    @Test
    @DisplayName("Im Amt Schradenland liegen fünf Freigaben, und die Frist ist überschritten")
    void schradenlandIsStuck() {
        var matrix = on(TODAY).matrix();
        var line = matrix.lines().get(0);

        assertThat(line.unit().code()).isEqualTo("SRA");
        var approvals = line.cell(Step.APPROVAL);
        assertThat(approvals).isNotNull();
        assertThat(approvals.kitas()).isEqualTo(5);
        assertThat(approvals.stuck()).isTrue();
        assertThat(approvals.deadline()).isEqualTo(5);
        assertThat(line.cell(Step.TRAEGER)).extracting(StepMatrix.Cell::kitas).isEqualTo(1);
        assertThat(line.cell(Step.SEAT)).extracting(StepMatrix.Cell::stuck).isEqualTo(false);
        assertThat(matrix.steps()).doesNotContain(Step.NOT_ADDRESSED, Step.REGISTRATION);
        int waiting = matrix.lines().stream()
                .flatMap(each -> each.cells().values().stream())
                .mapToInt(StepMatrix.Cell::kitas)
                .sum();
        assertThat(waiting).isEqualTo(101 - 6 - 11 - 7);
    }

    @Test
    @DisplayName("Kennzahlen: Kinder, Zertifikate, Gründe und Dauern")
    void theOtherFigures() {
        var figures = on(TODAY).figures();

        assertThat(figures.children()).isEqualTo(placesOfReached());
        assertThat(figures.byAge().known()).isFalse();
        assertThat(figures.certificates()).isEqualTo(new Certificates(6, 0, 0));
        assertThat(figures.reasons())
                .extracting(KeyFigures.Reason::label)
                .first()
                .isEqualTo("keine Freistellung");
        assertThat(figures.reasons().stream()
                        .mapToInt(reason -> reason.kitas().part())
                        .sum())
                .isEqualTo(11);
        assertThat(figures.durations())
                .extracting(StepDuration::step)
                .contains(Step.ANSWER, Step.APPROVAL, Step.REGISTRATION, Step.SEAT, Step.WORKSHOPS, Step.RESULT);
    }

    @Test
    @DisplayName("Wer wiederkommt, ändert nicht, warum andere Tage eine Ablehnung kannten")
    void aReasonStaysWithItsDay() {
        var before = on(TODAY).figures().reasons();
        database.update("update participations set decline_reason = null where project = ?", PROJECT.value());

        assertThat(on(TODAY).figures().reasons()).isEqualTo(before);
    }

    @Test
    @DisplayName("Kinder nach Alter: von den Kitas, die am gewählten Tag erreicht waren und es gesagt haben")
    void childrenByAge() {
        register("KITA-2041-01-004", 40, 0);
        register("KITA-2041-01-001", 30, 12);
        register("KITA-2041-01-003", 20, null);

        assertThat(on(TODAY).figures().byAge()).isEqualTo(new ReachedChildren(58, 12, 2));
        assertThat(on(START.plusDays(60)).figures().byAge()).isEqualTo(new ReachedChildren(40, 0, 1));
        assertThat(on(START).figures().byAge().known()).isFalse();
    }

    private void register(String kita, int children, @Nullable Integer schoolchildren) {
        database.update(
                "update participations set registered_children = ?, registered_schoolchildren = ?"
                        + " where case_number = ?",
                children,
                schoolchildren,
                kita);
    }

    @Test
    @DisplayName("Prognose: 80 Prozent bei gleichem Tempo nach 86 Tagen, mehr als 83 Kitas sind nicht zu erreichen")
    void theForecast() {
        var forecast = on(TODAY).forecast();

        assertThat(forecast.ceiling()).isEqualTo(83);
        assertThat(forecast.next().on()).isEqualTo(TODAY.plusDays(86));
    }

    @Test
    @DisplayName("Zertifikate laufen aus und sind am Ende abgelaufen")
    void certificatesExpire() {
        var certified = START.plusDays(SampleRollout.DAYS).plusMonths(24);

        assertThat(on(certified.minusMonths(4)).figures().certificates().expiring())
                .isPositive();
        assertThat(on(certified.plusDays(1)).figures().certificates()).isEqualTo(new Certificates(0, 0, 6));
    }

    @Test
    @DisplayName("Eine geschlossene Kita verlässt den Nenner: 101 zum Start, 99 heute")
    void closedKitasLeave() {
        database.update(
                "insert into participation_milestones (id, case_number, project, unit, state, reached_on, recorded_at)"
                        + " select id - 1000000, case_number, project, unit, 'LAPSED', ?, recorded_at"
                        + " from participation_milestones where project = ? and state = 'OPEN'"
                        + " and case_number in ('KITA-2041-01-001', 'KITA-2041-01-005')",
                TODAY.plusDays(1),
                PROJECT.value());

        assertThat(on(TODAY).reached()).isEqualTo(new Share(61, 101));
        var after = on(TODAY.plusDays(1));
        assertThat(after.reached()).isEqualTo(new Share(60, 99));
        assertThat(after.atStart()).isEqualTo(101);
        assertThat(after.units())
                .filteredOn(unit -> unit.code().equals("VGL"))
                .extracting(UnitCoverage::reached)
                .containsExactly(new Share(9, 18));
    }

    @Test
    @DisplayName("Von zwei Ereignissen eines Tages gilt das spätere, auch wenn ein anderer Server es festhielt")
    void theLaterOfTwoMilestonesOfADayCounts() {
        database.update(
                "insert into participation_milestones (id, case_number, project, unit, state, reached_on, recorded_at)"
                        + " select id - 2000000, case_number, project, unit, 'LAPSED', reached_on,"
                        + " recorded_at + interval '1' hour from participation_milestones"
                        + " where project = ? and state = 'CERTIFIED' and case_number = 'KITA-2041-01-004'",
                PROJECT.value());

        assertThat(on(TODAY).reached()).isEqualTo(new Share(60, 100));
        assertThat(on(TODAY).certified()).isEqualTo(5);
    }

    @Test
    @DisplayName("Vor dem ersten Tag und ohne Kitas steht überall null")
    void anEmptyProject() {
        SampleRollout.write(database, "PRJ-2041-02", TODAY, List.of());
        try {
            var project = coverages.project(new CaseNumber("PRJ-2041-02")).orElseThrow();
            var coverage = coverages.of(project, TODAY.minusDays(3));

            assertThat(coverage.reached()).isEqualTo(new Share(0, 0));
            assertThat(coverage.units()).isEmpty();
            assertThat(CurveChart.of(coverage, CurveChart.Size.WIDE).here().label())
                    .isEqualTo("0 von 0 · 0,0 %");
        } finally {
            SampleRollout.remove(database, "PRJ-2041-02");
        }
    }

    private int placesOfReached() {
        var reached = SampleRollout.history().stream()
                .filter(kita ->
                        kita.moves().get(kita.moves().size() - 1).state().reached())
                .map(SampleRollout.Kita::id)
                .toList();
        var places = database.queryForList("select kita_id, places from kita_version where valid_to is null");
        return places.stream()
                .filter(row -> reached.contains(row.get("kita_id")))
                .mapToInt(row -> ((Number) row.get("places")).intValue())
                .sum();
    }

    private ProjectCoverage on(LocalDate day) {
        return coverages.of(coverages.project(PROJECT).orElseThrow(), day);
    }
}
