package bildungslandschaft.conference.demo;

import bildungslandschaft.conference.ConferenceRoom;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.demo.DayPlan.Standing;
import bildungslandschaft.conference.demo.DayPlan.Story;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens on the day of the 21st conference, and who was asked for it: nine weeks before it too much is open. */
final class DayScript {

    private static final List<String> TABLES = List.of(
            "Von der Kita in die Schule",
            "Sprache in der Kita",
            "Forschen mit kleinen Kindern",
            "Schule und Betrieb",
            "Jugendliche ohne Abschluss",
            "Lernen im Erwachsenenalter",
            "Eltern als Partner",
            "Digitale Werkzeuge");

    static final String KEYNOTE = "Was Übergänge gelingen lässt";

    private static final String HALL = "Refektorium";

    private DayScript() {}

    static DayPlan day() {
        return new DayPlan(LocalTime.of(9, 0), LocalTime.of(16, 30), rooms(), parts(), stories());
    }

    private static List<ConferenceRoom> rooms() {
        var rooms = new ArrayList<ConferenceRoom>();
        rooms.add(new ConferenceRoom(HALL, 150));
        for (var river : List.of("Elbe", "Elster", "Röder", "Pulsnitz", "Kremitz", "Dahme", "Berste", "Neugraben")) {
            rooms.add(new ConferenceRoom("Raum " + river, 15));
        }
        return rooms;
    }

    private static List<ProgrammeEntry> parts() {
        var parts = new ArrayList<ProgrammeEntry>();
        parts.add(part(ProgrammeKind.BREAK, "Ankommen und Kaffee", "09:00", "09:30", null, false, null));
        parts.add(part(
                ProgrammeKind.GREETING,
                "Grußwort des Ministeriums",
                "09:30",
                "09:50",
                null,
                true,
                "Grußwort der Leitung"));
        parts.add(part(ProgrammeKind.TALK, KEYNOTE, "10:00", "10:45", null, true, "Koordination stellt Beispiele vor"));
        parts.add(part(ProgrammeKind.BREAK, "Kaffeepause", "10:45", "11:00", null, false, null));
        parts.addAll(tables());
        parts.add(part(ProgrammeKind.BREAK, "Mittagsimbiss", "12:30", "13:15", null, false, null));
        parts.add(part(
                ProgrammeKind.TALK,
                "Fachkräfte von morgen",
                "13:15",
                "14:00",
                null,
                true,
                "Kammer schickt eine Vertretung"));
        parts.add(part(ProgrammeKind.PITCH, "Drei Kitas, drei Ideen", "14:00", "14:30", "Frau Drossel", true, null));
        parts.add(part(
                ProgrammeKind.REPORT, "Bericht aus dem Steuerungskreis", "14:30", "15:00", "Herr Falke", false, null));
        parts.add(
                part(ProgrammeKind.CULTURE, "Musik der Kreismusikschule", "15:00", "15:20", null, true, "Tonaufnahme"));
        parts.add(
                part(ProgrammeKind.REPORT, "Ergebnisse der Thementische", "15:20", "16:00", "Frau Amsel", false, null));
        return parts;
    }

    /** The theme tables, in the order in which they stand here. */
    static List<String> tableTitles() {
        return TABLES;
    }

    private static List<ProgrammeEntry> tables() {
        var hosts = List.of(
                "Frau Erle",
                "Frau Linde",
                "Herr Kiebitz",
                "Herr Specht",
                "Frau Ahorn",
                "Herr Zeisig",
                "Frau Birke",
                "Frau Lerche");
        var rooms = rooms();
        var tables = new ArrayList<ProgrammeEntry>();
        for (int i = 0; i < TABLES.size(); i++) {
            tables.add(new ProgrammeEntry(
                    ProgrammeKind.THEME_TABLE,
                    TABLES.get(i),
                    LocalTime.of(11, 0),
                    LocalTime.of(12, 30),
                    rooms.get(i + 1).name(),
                    15 - i / 4,
                    hosts.get(i),
                    i == 3,
                    ProgrammeState.PLANNED,
                    i == 3 ? "Herr Specht leitet ihn allein" : null));
        }
        return tables;
    }

    /** The people who were asked, by the part of the day. */
    private static List<Story> stories() {
        return List.of(
                new Story("Grußwort des Ministeriums", "Frau Wachtel", "wachtel@demo.example", Standing.READY),
                new Story(KEYNOTE, "Dr. Kranich", "kranich@demo.example", Standing.CANCELLED),
                new Story("Fachkräfte von morgen", "Herr Uhu", "uhu@demo.example", Standing.DOCUMENTS_DUE),
                new Story("Drei Kitas, drei Ideen", "Frau Rotkehlchen", "rotkehlchen@demo.example", Standing.DECLINED),
                new Story("Musik der Kreismusikschule", "Frau Nachtigall", "nachtigall@demo.example", Standing.FEE_DUE),
                new Story("Schule und Betrieb", "Herr Zaunkönig", "zaunkoenig@demo.example", Standing.SILENT));
    }

    private static ProgrammeEntry part(
            ProgrammeKind kind,
            String title,
            String from,
            String to,
            @Nullable String host,
            boolean needsPerson,
            @Nullable String planB) {
        return new ProgrammeEntry(
                kind,
                title,
                LocalTime.parse(from),
                LocalTime.parse(to),
                HALL,
                null,
                host,
                needsPerson,
                ProgrammeState.PLANNED,
                planB);
    }
}
