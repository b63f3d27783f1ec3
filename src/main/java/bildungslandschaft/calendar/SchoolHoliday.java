package bildungslandschaft.calendar;

import java.time.LocalDate;

/**
 * A stretch of days on which schools are closed, as the ministry publishes it.
 *
 * @param name what people call it, e.g. "Osterferien"
 * @param firstDay first day without school
 * @param lastDay last day without school, itself included
 */
public record SchoolHoliday(String name, LocalDate firstDay, LocalDate lastDay) {}
