package bildungslandschaft.rollout.coverage;

import static bildungslandschaft.rollout.ParticipationState.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.rollout.ParticipationState;
import bildungslandschaft.rollout.PlanCurve;
import bildungslandschaft.rollout.ProjectState;
import bildungslandschaft.rollout.Share;
import bildungslandschaft.rollout.coverage.Forecast.Likelihood;
import bildungslandschaft.rollout.coverage.Forecast.Outlook;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 25);
    private static final ProjectOutline PROJECT = new ProjectOutline(
            new CaseNumber("PRJ-2026-01"),
            "Forscher",
            ProjectState.RUNNING,
            START,
            START.plusDays(270),
            60,
            new PlanCurve(List.of()));

    @Test
    void goesOnAtThePaceOfTheLastThreeMonths() {
        var pace = paceAfter(2, 5, 7, 9, 9, 8, 3, 7, 11);
        assertThat(pace).isNotNull();
        assertThat(pace.gained()).isEqualTo(21);
        assertThat(pace.perMonth()).isEqualTo(7);
        assertThat(pace.slow()).isEqualTo(5);
        assertThat(pace.fast()).isEqualTo(9);

        var day = START.plusDays(270);
        var forecast = Forecast.of(PROJECT, day, new Share(61, 101), 18, pace);

        assertThat(forecast.outlooks()).extracting(Outlook::quota).containsExactly(60, 80, 100);
        assertThat(forecast.outlooks())
                .extracting(Outlook::likelihood)
                .containsExactly(Likelihood.REACHED, Likelihood.EXPECTED, Likelihood.OUT_OF_REACH);
        assertThat(forecast.next())
                .isEqualTo(new Outlook(
                        80, 81, Likelihood.EXPECTED, day.plusDays(86), day.plusDays(67), day.plusDays(120)));
    }

    @Test
    void whatIsLeftIsTheCeiling() {
        var forecast = Forecast.of(PROJECT, START.plusDays(270), new Share(61, 101), 18, paceAfter(20, 20, 21));

        assertThat(forecast.ceiling()).isEqualTo(83);
        assertThat(forecast.givenUp()).isEqualTo(18);
        assertThat(forecast.outlooks().get(2).likelihood()).isEqualTo(Likelihood.OUT_OF_REACH);
    }

    @Test
    void withoutAnyPaceNothingIsForetold() {
        var forecast = Forecast.of(PROJECT, START.plusDays(120), new Share(5, 101), 0, paceAfter(5, 0, 0, 0));

        assertThat(forecast.outlooks()).extracting(Outlook::likelihood).containsOnly(Likelihood.NOT_FORESEEABLE);
    }

    @Test
    void aYoungProjectHasNoPace() {
        assertThat(paceAfter(9)).isNull();
        assertThat(Forecast.of(PROJECT, START.plusDays(30), new Share(9, 101), 0, null)
                        .next()
                        .likelihood())
                .isEqualTo(Likelihood.NOT_FORESEEABLE);
    }

    @Test
    void aProjectOfTwoMonthsHasAPaceButNoSpread() {
        var pace = paceAfter(4, 8);

        assertThat(pace).isNotNull();
        assertThat(pace.days()).isEqualTo(60);
        assertThat(pace.monthly()).isNull();
        assertThat(pace.slow()).isEqualTo(6).isEqualTo(pace.fast());
    }

    @Test
    void slowMonthsMayLeadNowhere() {
        var forecast = Forecast.of(PROJECT, START.plusDays(150), new Share(9, 101), 0, paceAfter(0, 0, 0, 0, 9));

        assertThat(forecast.next().on()).isNotNull();
        assertThat(forecast.next().latest()).isNull();
    }

    @Test
    void whatIsMoreThanFiveYearsAwayIsNotForeseeable() {
        var forecast = Forecast.of(PROJECT, START.plusDays(90), new Share(1, 10_000), 0, paceAfter(0, 0, 1));

        assertThat(forecast.next().likelihood()).isEqualTo(Likelihood.NOT_FORESEEABLE);
    }

    /** So many Kitas registered in the middle of each month of 30 days. */
    private static @Nullable Pace paceAfter(int... months) {
        var tracks = new ArrayList<Track>();
        for (int month = 0; month < months.length; month++) {
            for (int i = 0; i < months[month]; i++) {
                var stay = new Stay(REGISTERED, START.plusDays(month * 30L + 15), null);
                tracks.add(new Track("KITA-2026-01-" + tracks.size(), "HER", List.of(stay)));
            }
        }
        var reached = DailyCount.of(tracks, ParticipationState::reached);
        return Pace.of(START, START.plusDays(months.length * 30L), reached).orElse(null);
    }
}
