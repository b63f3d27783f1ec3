package bildungslandschaft.correspondence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes a calendar that others subscribe to, of whole days (RFC 5545; name and refresh: RFC 7986). */
@Component
public class CalendarFeed {

    private static final Duration REFRESH = Duration.ofHours(1);

    private final CalendarFiles files;
    private final Clock clock;

    CalendarFeed(CalendarFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    public String write(String name, List<Day> days) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bildungslandschaft//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(SafeText.line(name)));
        // Calendars that do not know the standard's name for it.
        calendar.add(new XProperty("X-WR-CALNAME", SafeText.line(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        // Whose tasks are all done has a calendar too, and the standard wants something to stand in it.
        calendar.add(files.timeZone());
        days.forEach(day -> calendar.add(event(day)));
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private VEvent event(Day day) {
        VEvent event = new VEvent(false);
        event.add(new Uid(SafeText.line(day.uid())));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(day.date()));
        event.add(new DtEnd<>(day.date().plusDays(1)));
        event.add(new Summary(SafeText.line(day.summary())));
        event.add(new Url(URI.create(day.url())));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    /**
     * Something on a day, which leaves the day free otherwise.
     *
     * @param uid stays the same while it is the same thing, also on another day
     * @param summary neutral, since others may read the calendar
     */
    public record Day(String uid, LocalDate date, String summary, String url) {}
}
