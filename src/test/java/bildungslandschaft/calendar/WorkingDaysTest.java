package bildungslandschaft.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class WorkingDaysTest {

    private static final LocalDate WEDNESDAY_BEFORE_EASTER = LocalDate.of(2026, 4, 1);

    private final WorkingDays workingDays = in("bb");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2026; 01-01 04-03 04-05 04-06 05-01 05-14 05-24 05-25 10-03 10-31 12-25 12-26
                    2027; 01-01 03-26 03-28 03-29 05-01 05-06 05-16 05-17 10-03 10-31 12-25 12-26
                    """)
    void brandenburgHasExactlyTheHolidaysOfItsLaw(int year, String days) {
        assertThat(workingDays.holidaysOf(year))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-04-01",
        "1, 2026-04-02",
        "2, 2026-04-07",
        "3, 2026-04-08",
        "-1, 2026-03-31",
        "-3, 2026-03-27",
    })
    void deadlinesOverEasterLeaveTheHolidaysOut(int count, LocalDate expected) {
        assertThat(workingDays.plus(WEDNESDAY_BEFORE_EASTER, count)).isEqualTo(expected);
        assertThat(workingDays.between(WEDNESDAY_BEFORE_EASTER, expected)).isEqualTo(count);
    }

    @Test
    void countingMayStartOnAWeekend() {
        LocalDate sunday = LocalDate.of(2026, 3, 15);

        assertThat(workingDays.plus(sunday, 0)).isEqualTo("2026-03-16");
        assertThat(workingDays.plus(sunday, 1)).isEqualTo("2026-03-16");
        assertThat(workingDays.plus(sunday, -1)).isEqualTo("2026-03-13");
        assertThat(workingDays.sameOrNext(sunday)).isEqualTo("2026-03-16");
        assertThat(workingDays.sameOrPrevious(sunday)).isEqualTo("2026-03-13");
    }

    @Test
    void workingDaysStayWhereTheyAre() {
        assertThat(workingDays.sameOrNext(WEDNESDAY_BEFORE_EASTER)).isEqualTo(WEDNESDAY_BEFORE_EASTER);
        assertThat(workingDays.sameOrPrevious(WEDNESDAY_BEFORE_EASTER)).isEqualTo(WEDNESDAY_BEFORE_EASTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-12-24", "2026-12-25", "2027-01-01", "2026-07-04"})
    void officeIsClosedOn(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void commemorationDaysAndOtherStatesHolidaysAreWorkingDays() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 5, 8))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 3, 8))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 6, 4))).isTrue();
    }

    @Test
    void yearsEndWithoutAGap() {
        LocalDate lastWorkingDay = LocalDate.of(2026, 12, 30);

        assertThat(workingDays.plus(lastWorkingDay, 1)).isEqualTo("2027-01-04");
        assertThat(workingDays.plus(LocalDate.of(2027, 1, 4), -1)).isEqualTo(lastWorkingDay);
        assertThat(workingDays.plus(LocalDate.of(2026, 12, 23), 1)).isEqualTo("2026-12-28");
        assertThat(workingDays.between(lastWorkingDay, LocalDate.of(2027, 1, 4)))
                .isEqualTo(1);
        assertThat(workingDays.plus(LocalDate.of(2026, 12, 31), 0)).isEqualTo("2027-01-04");
    }

    @Test
    void arithmeticAgreesWithCountingDayByDayOverTenYears() {
        LocalDate end = LocalDate.of(2034, 12, 31);
        for (LocalDate from = LocalDate.of(2025, 1, 1); from.isBefore(end); from = from.plusDays(5)) {
            LocalDate day = from;
            for (int n = 1; n <= 30; n++) {
                day = day.plusDays(1);
                while (!workingDays.isWorkingDay(day)) {
                    day = day.plusDays(1);
                }
                assertThat(workingDays.plus(from, n)).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-600, -253, -20, -5, -1, 1, 2, 3, 10, 40, 253, 600})
    void distanceIsTheInverseOfAdditionOverTenYears(int count) {
        LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2035, 1, 1))
                .forEach(day -> assertThat(workingDays.between(day, workingDays.plus(day, count)))
                        .as("%s and %s working days", day, count)
                        .isEqualTo(count));
    }

    @Test
    void noTimeBetweenADayAndItself() {
        assertThat(workingDays.between(WEDNESDAY_BEFORE_EASTER, WEDNESDAY_BEFORE_EASTER))
                .isZero();
        assertThat(workingDays.between(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6)))
                .isZero();
    }

    @Test
    void morningIsLocalTimeInWinterAndSummer() {
        assertThat(workingDays.morningOf(LocalDate.of(2026, 3, 27))).isEqualTo("2026-03-27T06:00:00Z");
        assertThat(workingDays.morningOf(LocalDate.of(2026, 3, 30))).isEqualTo("2026-03-30T05:00:00Z");
        assertThat(workingDays.morningOf(LocalDate.of(2026, 10, 26))).isEqualTo("2026-10-26T06:00:00Z");
    }

    @Test
    void absurdYearsAreRefused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> workingDays.isWorkingDay(LocalDate.of(1990, 12, 31)))
                .withMessageContaining("1991 to 2199");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> workingDays.plus(WEDNESDAY_BEFORE_EASTER, Integer.MAX_VALUE));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> workingDays.plus(WEDNESDAY_BEFORE_EASTER, Integer.MIN_VALUE));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> workingDays.between(WEDNESDAY_BEFORE_EASTER, LocalDate.MAX));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> workingDays.between(LocalDate.MAX, WEDNESDAY_BEFORE_EASTER));
    }

    @Test
    void allKnownYearsCanBeCountedThrough() {
        LocalDate first = LocalDate.of(WorkingDays.FIRST_YEAR, 1, 2);
        LocalDate last = LocalDate.of(WorkingDays.LAST_YEAR, 12, 30);

        assertThat(workingDays.plus(first, workingDays.between(first, last)))
                .isEqualTo(workingDays.sameOrPrevious(last));
    }

    @Test
    void anotherStateHasItsOwnHolidays() {
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);

        assertThat(in("by").isWorkingDay(corpusChristi)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> in("xx")).withMessageContaining("'xx'");
    }

    private static WorkingDays in(String state) {
        return new WorkingDays(new CalendarProperties(
                state,
                Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31)),
                LocalTime.of(7, 0),
                new ByteArrayResource(new byte[0])));
    }
}
