package bildungslandschaft.conference.demo;

import bildungslandschaft.conference.ConferenceRoom;
import bildungslandschaft.conference.LogisticsItem;
import bildungslandschaft.conference.ProgrammeEntry;
import bildungslandschaft.conference.ProgrammeKind;
import bildungslandschaft.conference.ProgrammeState;
import bildungslandschaft.conference.demo.DayPlan.Standing;
import bildungslandschaft.conference.demo.DayPlan.Story;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The 20th conference, from its goals to what followed from it. */
final class LastYearScript {

    static final String PROCEEDINGS = "https://bildung.demo.example/20-bildungskonferenz.pdf";

    static final List<String> TABLES = List.of(
            "Lernorte vor der Haustür", "Ankommen und Deutsch lernen", "Lesen macht stark", "Wege in den Beruf");

    private static final List<String> HOSTS = List.of("Frau Erle", "Herr Kiebitz", "Frau Linde", "Herr Zeisig");
    private static final String MANAGER = "falke";
    private static final String COORDINATION = "amsel";
    private static final String MANAGEMENT = "eiche";
    private static final String MONITORING = "dohle";
    private static final String HALL = "Saal";

    private LastYearScript() {}

    static List<ConferenceAct> acts(DemoWeeks weeks) {
        var acts = new ArrayList<>(preparation(weeks));
        acts.addAll(dayItself());
        acts.addAll(results());
        return acts;
    }

    private static List<ConferenceAct> preparation(DemoWeeks weeks) {
        return List.of(
                act(
                        41,
                        "clarifyGoals",
                        MANAGER,
                        Map.of(
                                "goals",
                                "Zeigen, wo im Landkreis gelernt wird, und wer dort willkommen ist.",
                                "purpose",
                                "PARTICIPATION",
                                "kitas",
                                10,
                                "schools",
                                8,
                                "administration",
                                5,
                                "business",
                                5,
                                "providers",
                                4,
                                "politics",
                                2,
                                "parents",
                                1,
                                "success",
                                "Jede Gemeinde nennt einen Lernort")),
                act(
                        37,
                        "recordConferenceResolution",
                        COORDINATION,
                        Map.of("resolution", "RESOLVED", "on", weeks.dayAt(38).toString())),
                act(
                        34,
                        "planConference",
                        MANAGER,
                        Map.of("team", "Koordination und Projektmanagement zu dritt.", "budget", 8_000)),
                act(33, "releaseBudget", MANAGEMENT, Map.of("release", "RELEASED")),
                act(
                        32,
                        "reserveVenue",
                        COORDINATION,
                        Map.of(
                                "name",
                                "Haus des Gastes (Demo)",
                                "address",
                                "Kurallee 3, Bad Liebenwerda",
                                "capacity",
                                50,
                                "access",
                                List.of("STEP_FREE", "TOILET", "HEARING_LOOP", "PARKING", "PUBLIC_TRANSPORT"),
                                "cost",
                                400)),
                act(28, "draftProgramme", MANAGER, Map.of("concept", "Ein Vortrag, vier Thementische, viel Zeit.")),
                act(20, "sendSaveTheDate", COORDINATION, Map.of("recipients", 410)),
                act(
                        17,
                        "compileProgramme",
                        MANAGER,
                        Map.of("programme", "9:30 Uhr Vortrag, 10:30 Uhr Tische", "fallback", "Vortrag: Frau Ahorn")),
                act(15, "releaseProgramme", MANAGEMENT, Map.of("release", "RELEASED")),
                act(12, "sendInvitation", COORDINATION, Map.of("recipients", 410)),
                act(
                        11,
                        "orderRooms",
                        COORDINATION,
                        Map.of("rooms", "Saal und vier Zimmer", "orders", "Mikrofone, Imbiss der Schülerfirma")),
                act(
                        9,
                        "planPublicity",
                        COORDINATION,
                        Map.of("plan", "Kreisanzeiger und Internetseite", "press", "Wo der Landkreis lernt.")),
                act(7, "prepareSurvey", MONITORING, Map.of("questions", "Acht Fragen zu Inhalt und Ablauf")),
                act(5, "releasePress", MANAGEMENT, Map.of("release", "RELEASED")));
    }

    private static List<ConferenceAct> dayItself() {
        return List.of(
                act(2, "assignTables", COORDINATION, Map.of("tables", "Vier Tische, nach Wünschen besetzt")),
                act(2, "confirmParticipation", COORDINATION, Map.of("confirmed", 30)),
                act(
                        1,
                        "completeLogistics",
                        COORDINATION,
                        Map.of(
                                "ready",
                                Arrays.stream(LogisticsItem.values())
                                        .map(Enum::name)
                                        .toList())),
                act(1, "holdRehearsal", MANAGER, Map.of("openPoints", "Ein zweites Mikrofon")),
                act(
                        0,
                        "recordConferenceDay",
                        COORDINATION,
                        Map.of("attended", 27, "absent", 3, "incidents", "Der Vortrag begann zehn Minuten später.")));
    }

    private static List<ConferenceAct> results() {
        return List.of(
                act(
                        -1,
                        "collectMinutes",
                        COORDINATION,
                        Map.of(
                                "results",
                                """
                                Lernorte vor der Haustür: Büchereien öffnen auch am Samstag. Eine Karte zeigt alle Orte.
                                Ankommen und Deutsch lernen: Kurse brauchen Kinderbetreuung und einen Bus.
                                Lesen macht stark: Vorlesezeit in jeder Kita, Paten gesucht.
                                Wege in den Beruf: Betriebe kommen in die Schule, nicht umgekehrt.\
                                """,
                                "recommendations",
                                "Eine Karte der Lernorte; Kinderbetreuung in jedem Sprachkurs.")),
                act(-3, "settleInvoices", COORDINATION, Map.of("spent", 7_460)),
                act(
                        -4,
                        "evaluateConference",
                        MONITORING,
                        Map.of(
                                "returned",
                                19,
                                "findings",
                                "Die Tische waren das Beste, der Vortrag zu lang. Betriebe fehlten: früher einladen.")),
                act(-5, "writeProceedings", COORDINATION, Map.of("address", PROCEEDINGS)),
                act(
                        -6,
                        "releaseProceedings",
                        MANAGEMENT,
                        Map.of("release", "CHANGES", "remark", "Bitte die Empfehlungen nach vorn.")),
                act(
                        -6,
                        "writeProceedings",
                        COORDINATION,
                        Map.of("address", PROCEEDINGS, "remark", "Empfehlungen auf Seite 2")),
                act(-7, "releaseProceedings", MANAGEMENT, Map.of("release", "RELEASED")),
                act(-8, "deriveMeasures", MANAGER, Map.of("measures", """
                    Karte der Lernorte: Monitoring, bis zum Sommer.
                    Kinderbetreuung in Sprachkursen: Koordination mit den Trägern, bis zum Herbst.
                    Lesepaten für Kitas: Ansprechpartner:innen Bildung, laufend.\
                    """)));
    }

    static DayPlan day() {
        var rooms = new ArrayList<ConferenceRoom>();
        rooms.add(new ConferenceRoom(HALL, 50));
        var parts = new ArrayList<ProgrammeEntry>();
        parts.add(part(ProgrammeKind.GREETING, "Begrüßung", "09:00", "09:30", "Frau Eiche", null));
        parts.add(part(ProgrammeKind.TALK, "Lernen hört nie auf", "09:30", "10:15", null, "Frau Ahorn springt ein"));
        parts.add(part(ProgrammeKind.BREAK, "Kaffeepause", "10:15", "10:30", "Schülerfirma", null));
        for (int i = 0; i < TABLES.size(); i++) {
            rooms.add(new ConferenceRoom("Zimmer " + (i + 1), 12));
            parts.add(new ProgrammeEntry(
                    ProgrammeKind.THEME_TABLE,
                    TABLES.get(i),
                    LocalTime.of(10, 30),
                    LocalTime.of(12, 30),
                    "Zimmer " + (i + 1),
                    10,
                    HOSTS.get(i),
                    false,
                    ProgrammeState.PLANNED,
                    null));
        }
        parts.add(part(ProgrammeKind.BREAK, "Mittagsimbiss", "12:30", "13:30", "Schülerfirma", null));
        parts.add(part(ProgrammeKind.REPORT, "Ergebnisse der Thementische", "13:30", "14:30", "Frau Amsel", null));
        return new DayPlan(
                LocalTime.of(9, 0),
                LocalTime.of(15, 0),
                rooms,
                parts,
                List.of(new Story("Lernen hört nie auf", "Prof. Pelikan", "pelikan@demo.example", Standing.READY)));
    }

    /** @param host null where somebody has to be asked */
    private static ProgrammeEntry part(
            ProgrammeKind kind, String title, String from, String to, @Nullable String host, @Nullable String planB) {
        return new ProgrammeEntry(
                kind,
                title,
                LocalTime.parse(from),
                LocalTime.parse(to),
                HALL,
                null,
                host,
                host == null,
                ProgrammeState.PLANNED,
                planB);
    }

    private static ConferenceAct act(int weeksBefore, String task, String login, Map<String, Object> values) {
        return new ConferenceAct(weeksBefore, task, login, values);
    }
}
