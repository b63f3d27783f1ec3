package bildungslandschaft.conference.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people did for the 21st conference, week by week. Rooms and technology were forgotten, as they were in truth. */
final class ConferenceScript {

    private static final String MANAGER = "falke";
    private static final String COORDINATION = "amsel";
    private static final String MANAGEMENT = "eiche";

    private ConferenceScript() {}

    static List<ConferenceAct> acts(DemoWeeks weeks) {
        var acts = new ArrayList<ConferenceAct>();
        acts.add(new ConferenceAct(
                41,
                "clarifyGoals",
                MANAGER,
                Map.ofEntries(
                        Map.entry("goals", "Kitas, Schulen und Betriebe verabreden, wie Übergänge gelingen."),
                        Map.entry("purpose", "RECOMMENDATION"),
                        Map.entry("kitas", 30),
                        Map.entry("schools", 25),
                        Map.entry("administration", 15),
                        Map.entry("business", 15),
                        Map.entry("providers", 15),
                        Map.entry("politics", 10),
                        Map.entry("parents", 5),
                        Map.entry("others", 5),
                        Map.entry("success", "Sechs Empfehlungen, drei davon nach einem halben Jahr umgesetzt"))));
        acts.add(new ConferenceAct(
                37,
                "recordConferenceResolution",
                COORDINATION,
                Map.of("resolution", "RESOLVED", "on", weeks.dayAt(38).toString())));
        acts.add(new ConferenceAct(
                34,
                "planConference",
                MANAGER,
                Map.of(
                        "team",
                        "Koordination: Ort und Einladung. Projektmanagement: Programm. Monitoring: Befragung.",
                        "budget",
                        12_000,
                        "supporters",
                        "Agentur für Arbeit, Sparkasse (Demo)")));
        acts.add(new ConferenceAct(33, "releaseBudget", MANAGEMENT, Map.of("release", "RELEASED")));
        acts.add(new ConferenceAct(
                31,
                "reserveVenue",
                COORDINATION,
                Map.of(
                        "name",
                        "Refektorium Doberlug (Demo)",
                        "address",
                        "Schlossplatz 1, Doberlug-Kirchhain",
                        "capacity",
                        150,
                        "access",
                        List.of("STEP_FREE", "TOILET", "PARKING", "PUBLIC_TRANSPORT"),
                        "cost",
                        900)));
        acts.add(new ConferenceAct(
                28,
                "draftProgramme",
                MANAGER,
                Map.of("concept", "Grußworte, ein Vortrag, acht Thementische, Musik der Kreismusikschule.")));
        acts.add(new ConferenceAct(21, "sendSaveTheDate", COORDINATION, Map.of("recipients", 640)));
        acts.add(new ConferenceAct(17, "compileProgramme", MANAGER, programme("9 Uhr Grußworte, 10 Uhr Vortrag")));
        acts.add(new ConferenceAct(
                16,
                "releaseProgramme",
                MANAGEMENT,
                Map.of("release", "CHANGES", "remark", "Bitte mehr Zeit für die Thementische.")));
        acts.add(new ConferenceAct(
                15, "compileProgramme", MANAGER, programme("9 Uhr Grußworte, 9:30 Uhr Vortrag, 10:30 Uhr Tische")));
        acts.add(new ConferenceAct(14, "releaseProgramme", MANAGEMENT, Map.of("release", "RELEASED")));
        acts.add(new ConferenceAct(12, "sendInvitation", COORDINATION, Map.of("recipients", 640)));
        return acts;
    }

    private static Map<String, Object> programme(String times) {
        return Map.of("programme", times, "fallback", "Vortrag: die Koordination");
    }
}
