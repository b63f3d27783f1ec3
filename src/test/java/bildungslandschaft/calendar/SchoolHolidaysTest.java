package bildungslandschaft.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;

@SpringBootTest(
        classes = SchoolHolidaysTest.Configuration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:calendar;DB_CLOSE_DELAY=-1",
            "spring.liquibase.change-log=classpath:db/changelog/calendar.yaml",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.autoconfigure.exclude="
                    + "org.springframework.modulith.events.jpa.JpaEventPublicationAutoConfiguration,"
                    + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"
        })
class SchoolHolidaysTest {

    @Autowired
    private SchoolHolidays schoolHolidays;

    @Autowired
    private SchoolHolidayImport schoolHolidayImport;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, Winterferien",
        "2026-04-10, Osterferien",
        "2026-07-09, Sommerferien",
        "2026-10-25, Herbstferien",
        "2027-01-02, Weihnachtsferien",
        "2027-08-14, Sommerferien",
    })
    void schoolsAreClosed(LocalDate day, String name) {
        assertThat(schoolHolidays.on(day).orElseThrow().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-08", "2026-07-08", "2026-08-23", "2027-01-03", "2035-07-15"})
    void schoolsAreOpenOrNobodyHasEnteredTheYear(LocalDate day) {
        assertThat(schoolHolidays.on(day)).isEmpty();
    }

    @Test
    void holidaysHaveFirstAndLastDay() {
        assertThat(schoolHolidays.on(LocalDate.of(2026, 4, 1)))
                .contains(new SchoolHoliday("Osterferien", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 10)));
    }

    @Test
    void importingAgainAddsNothing() {
        schoolHolidayImport.run(new DefaultApplicationArguments());

        assertThat(schoolHolidays.on(LocalDate.of(2026, 4, 1))).isPresent();
    }

    @Test
    void officeWorksByBrandenburgsCalendarUnlessConfiguredOtherwise() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 10, 31))).isFalse();
        assertThat(workingDays.morningOf(LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01T05:00:00Z");
        assertThat(clock).isInstanceOf(OfficeClock.class);
    }

    @EnableAutoConfiguration
    @AutoConfigurationPackage
    @ComponentScan
    static class Configuration {}
}
