package bildungslandschaft.calendar;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What an office may set about its calendar.
 *
 * @param state federal state whose public holidays count, as ISO 3166-2:DE without the country, lower case
 * @param officeClosures days besides the public holidays on which the office never works, ISO 8601 ({@code --12-24})
 * @param officeOpens local time from which a deadline's day counts as begun
 * @param schoolHolidays CSV file with the school holidays: {@code state;name;first_day;last_day}
 */
@ConfigurationProperties("bildungslandschaft.calendar")
record CalendarProperties(
        @DefaultValue("bb") String state,
        @DefaultValue({"--12-24", "--12-31"}) Set<MonthDay> officeClosures,
        @DefaultValue("07:00") LocalTime officeOpens,

        @DefaultValue("classpath:calendar/school-holidays.csv")
        Resource schoolHolidays) {}
