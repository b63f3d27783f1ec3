package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;

class CalendarFilesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String PLACE =
            "Bildungsbüro, Zimmer 2; \\Hof\nSchloßplatz 1\nEingang über die Rampe – klingeln bei „Bücherei“, Łužyca, "
                    + "ä".repeat(100);

    private final CalendarFiles files = new CalendarFiles(
            new Office(
                    "Bildungsbüro",
                    "bildungsbuero@demo.example",
                    "030 23125 100",
                    "http://localhost:8080",
                    "Musterstraße 1",
                    "04916",
                    "Herzberg (Elster)"),
            new TestClock());

    @Test
    void whatWasWrittenIsReadBack() throws Exception {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, BERLIN);
        Calendar calendar = read(entry(start, 0, false));
        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(value(event, "UID")).isEqualTo("BB-2026-000123-1@bildungslandschaft");
        assertThat(value(event, "SUMMARY")).isEqualTo("Termin Bildungsbüro");
        assertThat(value(event, "LOCATION")).isEqualTo(PLACE);
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:linde@demo.example");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T073000Z");
        assertThat(instant(event, "DTSTART")).isEqualTo(start.toInstant());
        assertThat(instant(event, "DTEND")).isEqualTo(start.plusHours(1).toInstant());
    }

    @Test
    void theFileNamesTheTimeZoneAndExplainsIt() {
        String file = write(entry(ZonedDateTime.of(2027, 3, 28, 14, 0, 0, 0, BERLIN), 0, false));

        assertThat(file)
                .contains("METHOD:REQUEST\r\n")
                .contains("BEGIN:VTIMEZONE\r\n")
                .contains("TZID:Europe/Berlin\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20270328T140000\r\n")
                .contains("DTEND;TZID=Europe/Berlin:20270328T150000\r\n");
    }

    @Test
    void aCancellationIsALaterVersionOfTheSameEntry() throws Exception {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, BERLIN);
        Calendar calendar = read(entry(start, 1, true));
        VEvent event = (VEvent) calendar.getComponent("VEVENT").orElseThrow();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getProperty("METHOD").map(Property::getValue)).contains("CANCEL");
        assertThat(value(event, "UID")).isEqualTo("BB-2026-000123-1@bildungslandschaft");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void whatPeopleTypeCannotEndItsLine() {
        String file = write(entry(ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, BERLIN), 0, false));

        assertThat(file.replace("\r\n ", "")).contains("LOCATION:Bildungsbüro\\, Zimmer 2\\; \\\\Hof\\nSchloßplatz 1");
    }

    @Test
    void longLinesAreFolded() {
        String file = write(entry(ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, BERLIN), 0, false));

        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 2 * 75);
        assertThat(file.split("\r\n")).allMatch(line -> line.length() <= 75);
    }

    private CalendarEntry entry(ZonedDateTime start, int sequence, boolean cancelled) {
        return new CalendarEntry(
                "BB-2026-000123-1@bildungslandschaft",
                sequence,
                start,
                Duration.ofHours(1),
                "Termin Bildungsbüro",
                PLACE,
                cancelled);
    }

    private String write(CalendarEntry entry) {
        return files.write(entry, new MailAddress("linde@demo.example"));
    }

    private Calendar read(CalendarEntry entry) throws Exception {
        return new CalendarBuilder().build(new StringReader(write(entry)));
    }

    private static Instant instant(VEvent event, String property) {
        return ZonedDateTime.from(((DateProperty<?>) event.getProperty(property).orElseThrow()).getDate())
                .toInstant();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
