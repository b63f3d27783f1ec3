package bildungslandschaft.counselling.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.calendar.WorkingDays;
import bildungslandschaft.testing.OfficeTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class DemoDaysTest {

    @Autowired
    private WorkingDays workingDays;

    @Test
    void daysAreWorkingDays() {
        assertThat(at("2026-11-23T10:00").planned("-1 09:15")).isEqualTo("2026-11-20T09:15");
        assertThat(at("2026-12-23T10:00").planned("1 14:00")).isEqualTo("2026-12-28T14:00");
    }

    @Test
    void onAFreeDayTheLastWorkingDayIsToday() {
        assertThat(at("2027-03-29T10:00").planned("0 09:15")).isEqualTo("2027-03-25T09:15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00:01", "05:30", "07:10", "08:32", "12:00", "17:59", "22:00"})
    void whatHappenedTodayIsOverAndInOrderAtAnyHour(String time) {
        var days = at("2026-11-23T" + time);

        assertThat(days.past("0 08:05")).isBeforeOrEqualTo(days.past("0 10:20"));
        assertThat(days.past("0 10:20")).isBeforeOrEqualTo(days.now().toInstant());
        assertThat(days.past("-1 17:30")).isBefore(days.past("0 08:05"));
    }

    private DemoDays at(String local) {
        return new DemoDays(workingDays, LocalDateTime.parse(local).atZone(OfficeClock.ZONE));
    }
}
