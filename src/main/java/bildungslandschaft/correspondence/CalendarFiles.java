package bildungslandschaft.correspondence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Writes {@code termin.ics}, the file that puts an appointment into a calendar (RFC 5545, RFC 5546). */
@Component
class CalendarFiles {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Read when the first file is written and not at the start, which it would delay. */
    private final Supplier<VTimeZone> timeZone = SingletonSupplier.of(() -> TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(ZONE.getId())
            .getVTimeZone());

    private final Office office;
    private final Clock clock;

    CalendarFiles(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    String write(CalendarEntry entry, MailAddress attendee) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bildungslandschaft//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(entry.cancelled() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST));
        calendar.add(timeZone());
        calendar.add(event(entry, attendee));

        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    VTimeZone timeZone() {
        return timeZone.get();
    }

    private VEvent event(CalendarEntry entry, MailAddress attendee) {
        ZonedDateTime start = entry.start().withZoneSameInstant(ZONE);
        VEvent event = new VEvent(false);
        event.add(new Uid(SafeText.line(entry.uid())));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(entry.duration())));
        event.add(new Summary(SafeText.line(entry.summary())));
        event.add(new Location(SafeText.text(entry.place())));
        event.add(new Organizer("mailto:" + office.mailAddress()));
        event.add(new Attendee(new ParameterList(), "mailto:" + attendee.value()));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }
}
