package bildungslandschaft.rollout.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.rollout.RegisteredKitas;
import bildungslandschaft.rollout.workshop.PlannedWorkshops;
import bildungslandschaft.rollout.workshop.WorkshopSeats;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.PdfText;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Once it is known who was there, the planners print certificates, and nobody gets one who may not have been there. */
@OfficeTest
class CertificatePagesTest {

    private final ApplicationContext office;
    private final OfficeClock clock;
    private RegisteredKitas kitas;
    private PlannedWorkshops workshops;
    private CaseNumber workshop;
    private Caller coordinator;

    @Autowired
    CertificatePagesTest(ApplicationContext office, OfficeClock clock) {
        this.office = office;
        this.clock = clock;
    }

    @BeforeEach
    void planAWorkshop() {
        clock.travelTo(
                LocalDate.of(2027, 2, 8).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        kitas = new RegisteredKitas(office);
        workshops = new PlannedWorkshops(office, kitas.project());
        workshop = workshops.in(2, "Wasser & „Luft“", 20);
        coordinator = Caller.signedIn(office, "amsel");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void everyPersonPresentGetsOneAllInOneFile() {
        var two = seated(2, "Frau Meisengeheim, meise@kita.example\nHerr Łužyca <luzyca@kita.example>\n\n");
        var one = seated(1, "Jördis Häußler-Großmann");
        workshops.hold(workshop, Map.of(two, 2, one, 1));

        assertThat(coordinator.read("/rollout/workshops/" + workshop))
                .contains(
                        "Teilnahmebescheinigungen", "Alle als ein PDF", "Frau Meisengeheim (PDF)", "Herr Łužyca (PDF)")
                .doesNotContain("Wer war da?");
        var pdf = PdfText.kept("certificates", print(""));
        assertThat(PdfText.pages(pdf)).isEqualTo(3);
        assertThat(PdfText.of(pdf))
                .contains("Teilnahmebescheinigung\nFrau Meisengeheim\n", "\nHerr Łužyca\n", "Jördis Häußler-Großmann")
                .contains("am 22. Februar 2027 am Workshop\n„Wasser & „Luft““", "9:00 bis 16:00 Uhr")
                .contains("„Haus der kleinen Forscher“")
                .doesNotContain("@", "luzyca");
    }

    @Test
    void onePersonsIsPrintedAlone() {
        var two = seated(2, "Frau Meisengeheim\nHerr Pirol");
        workshops.hold(workshop, Map.of(two, 2));
        long seat = workshops.seats(workshop).get(0).id();

        var pdf = print("?platz=" + seat + "&person=2");

        assertThat(PdfText.pages(pdf)).isEqualTo(1);
        assertThat(PdfText.of(pdf)).contains("Herr Pirol").doesNotContain("Meisengeheim");
        assertThat(PdfText.pages(print("?platz=" + seat))).isEqualTo(2);
        for (var nobody :
                List.of("?platz=" + seat + "&person=3", "?platz=" + seat + "&person=x", "?platz=1", "?platz=x")) {
            assertThat(open(coordinator, nobody)).as(nobody).isEqualTo(404);
        }
    }

    @Test
    void ifNotAllCameTheFileHoldsTheKitasAndThePlannerChoosesTheNames() {
        var two = seated(2, "Frau Meisengeheim\nHerr Pirol");
        var unnamed = seated(3, null);
        workshops.hold(workshop, Map.of(two, 1, unnamed, 3));

        assertThat(coordinator.read("/rollout/workshops/" + workshop))
                .contains("Angemeldet: 2, da: 1. Wer war da?", "Für die Kita, eine Person (PDF)")
                .contains("Die Kita hat keine Namen angegeben.", "Für die Kita, 3 Personen (PDF)");
        assertThat(PdfText.of(PdfText.kept("certificates-kitas", print(""))))
                .contains("hat mit einer Fachkraft am", "hat mit 3 Fachkräften am")
                .doesNotContain("Meisengeheim", "Pirol");
    }

    @Test
    void whoWasAbsentGetsNone() {
        var kita = seated(1, "Frau Meisengeheim");
        assertThat(open(coordinator, "")).as("before the workshop").isEqualTo(404);
        workshops.hold(workshop, Map.of(kita, 0));

        assertThat(open(coordinator, "")).isEqualTo(404);
        assertThat(coordinator.read("/rollout/workshops/" + workshop)).doesNotContain("Teilnahmebescheinigungen");
    }

    @Test
    void onlyPlannersPrint() {
        var kita = seated(1, "Frau Meisengeheim");
        workshops.hold(workshop, Map.of(kita, 1));

        assertThat(open(Caller.signedIn(office, "falke"), "")).isEqualTo(200);
        for (var login : List.of("erle", "kiebitz", "dohle", "eiche", "birke", "admin")) {
            assertThat(open(Caller.signedIn(office, login), "")).as(login).isEqualTo(404);
        }
        assertThat(Caller.signedIn(office, "eiche").read("/rollout/workshops/" + workshop))
                .doesNotContain("bescheinigungen", "Meisengeheim");
    }

    private CaseNumber seated(int people, String names) {
        var kita = kitas.large(people);
        office.getBean(JdbcTemplate.class)
                .update("update participations set registered_names = ? where case_number = ?", names, kita.value());
        assertThat(office.getBean(WorkshopSeats.class).findSeat(kita)).isTrue();
        return kita;
    }

    private byte[] print(String which) {
        var answer = coordinator.open("/rollout/workshops/" + workshop + "/bescheinigungen" + which);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        return answer.getContentAsByteArray();
    }

    private int open(Caller caller, String which) {
        return caller.open("/rollout/workshops/" + workshop + "/bescheinigungen" + which)
                .getStatus();
    }
}
