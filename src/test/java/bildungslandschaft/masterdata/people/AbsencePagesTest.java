package bildungslandschaft.masterdata.people;

import static bildungslandschaft.masterdata.people.SamplePeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Audience;
import bildungslandschaft.directory.Audiences;
import bildungslandschaft.directory.Role;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Frau Espe and Herr Buche are contacts in Herzberg; one is away, and the other one stands in. */
@OfficeTest
class AbsencePagesTest {

    private static final String OWN = "/abwesenheit";
    private static final String ESPE = PEOPLE + "/probe.espe";
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Audiences audiences;

    private SamplePeople people;
    private LocalDate first;
    private LocalDate last;

    @BeforeEach
    void twoContactsInHerzberg() {
        people = new SamplePeople(office);
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        people.join("probe.buche", "Herr Buche", Role.CONTACT, "HER");
        first = people.today().plusDays(20);
        last = first.plusDays(6);
    }

    @AfterEach
    void leaveNothing() {
        people.forget();
    }

    @Test
    void onesOwnAbsenceIsEnteredAndTheDeputySeesTheWorkOnItsDaysOnly() {
        assertThat(people.read("probe.espe", OWN))
                .contains("Frau Espe", "Herr Buche")
                .doesNotContain("Herr Kiebitz");

        assertThat(own(first, last, "probe.buche")).isEqualTo(302);

        assertThat(people.read("probe.espe", OWN)).contains(words(first, last), "Herr Buche");
        var espe = people.member("probe.espe").person();
        assertThat(audiences.of("probe.buche", first)).contains(new Audience("person:probe.espe", espe));
        assertThat(audiences.of("probe.buche", last)).contains(new Audience("person:probe.espe", espe));
        assertThat(audiences.of("probe.buche", last.plusDays(1)))
                .doesNotContain(new Audience("person:probe.espe", espe));
        assertThat(people.read("admin", ESPE))
                .contains("Frau Espe:", "Abwesenheit eingetragen: " + words(first, last) + ", Vertretung Herr Buche.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 26, '', firstDay, Bitte geben Sie den ersten Tag ein",
        "20, '', '', lastDay, Bitte geben Sie den letzten Tag ein",
        "20, 19, '', lastDay, Der letzte Tag liegt vor dem ersten.",
        "-9, -2, '', lastDay, Diese Tage sind schon vorbei.",
        "-400, 2, '', firstDay, Das liegt mehr als ein Jahr zurück.",
        "20, 1200, '', lastDay, Das liegt mehr als drei Jahre voraus.",
        "20, 26, probe.espe, deputy, Niemand vertritt sich selbst.",
        "20, 26, niemand, deputy, Bitte wählen Sie jemanden aus der Liste.",
        "20, 26, kiebitz, deputy, Herr Kiebitz hat an diesen Tagen nicht die Rolle „Ansprechpartner:in Bildung für Stadt",
        "20, 26, amsel, deputy, Frau Amsel hat an diesen Tagen nicht die Rolle"
    })
    void whatCannotBeIsSaidAtItsFieldAndNothingIsLost(
            String from, String to, String deputy, String field, String message) {
        var sent = people.fields("probe.espe", "firstDay", day(from), "lastDay", day(to), "deputy", deputy);

        var answer = people.send("probe.espe", OWN, sent);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("Es ist noch nichts gespeichert.", message, "href=\"#" + field + "\"")
                .contains("id=\"" + field + "-error\"", "value=\"" + day(from) + "\"", "value=\"" + day(to) + "\"");
        assertThat(people.member("probe.espe").absences()).isEmpty();
    }

    @Test
    void noDayIsInTwoAbsences() {
        own(first, last, "");

        var answer = people.send("probe.espe", OWN, fields(last, last.plusDays(3), ""));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("id=\"firstDay-error\"", "Überschneidet sich mit der Abwesenheit " + words(first, last));
    }

    @Test
    void whoeverIsAwayStandsInForNobody() {
        people.send(
                "probe.buche",
                OWN,
                people.fields("probe.buche", "firstDay", last.toString(), "lastDay", last.toString()));

        var answer = people.send("probe.espe", OWN, fields(first, last, "probe.buche"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("id=\"deputy-error\"", "Herr Buche ist selbst abwesend: " + GERMAN.format(last));
    }

    /** Otherwise whoever notes the absence would be handed the open work of somebody who has left. */
    @Test
    void whoeverHoldsNoRoleIsNotStoodInFor() {
        office.getBean(JdbcClient.class)
                .sql("delete from role_assignment where login = 'probe.espe'")
                .update();

        var answer = people.send("amsel", ESPE + "/abwesenheit", fields(first, last, "amsel"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("hat an diesen Tagen keine Rolle; es gibt nichts zu vertreten.");
        assertThat(people.member("probe.espe").absences()).isEmpty();
    }

    @Test
    void aDeputyWhoseRoleEndsMeanwhileIsNotEnough() {
        people.send(
                "amsel",
                PEOPLE + "/probe.buche/ende",
                people.fields("probe.buche", "lastDay", first.plusDays(2).toString()));

        assertThat(own(first, last, "probe.buche")).isEqualTo(422);
        assertThat(own(first, first.plusDays(2), "probe.buche")).isEqualTo(302);
    }

    @Test
    void whoeverShouldHaveStoodInIsTold() {
        own(first, last, "probe.buche");

        var page = Caller.signedIn(office, "amsel")
                .readAfter(
                        PEOPLE + "/probe.buche/abwesenheit",
                        people.fields(
                                "probe.buche",
                                "firstDay",
                                last.toString(),
                                "lastDay",
                                last.plusDays(3).toString()));

        assertThat(page)
                .contains("Die Abwesenheit ist gespeichert.", words(last, last.plusDays(3)))
                .contains("Herr Buche sollte in dieser Zeit vertreten", "Frau Espe (" + words(first, last) + ")");
        assertThat(people.read("amsel", PEOPLE + "/probe.buche/abwesenheit"))
                .as("said once")
                .doesNotContain("sollte in dieser Zeit vertreten");
    }

    @Test
    void coordinationPlansForEverybodyAndContactsForThemselves() {
        var sent = fields(first, last, "probe.buche");

        assertThat(people.send("erle", ESPE + OWN, sent).getStatus()).isEqualTo(404);
        assertThat(people.send("probe.buche", ESPE + OWN, sent).getStatus()).isEqualTo(404);
        assertThat(people.send("ahorn", ESPE + OWN, sent).getStatus()).isEqualTo(404);
        assertThat(people.send("amsel", ESPE + OWN, sent).getRedirectedUrl()).isEqualTo(ESPE + OWN);
        assertThat(people.status("amsel", PEOPLE + "/admin/abwesenheit")).isEqualTo(200);
        assertThat(people.status("admin", PEOPLE + "/amsel/abwesenheit")).isEqualTo(200);
    }

    @Test
    void anAbsenceIsMovedAndTakenBack() {
        own(first, last, "");
        var entry = String.valueOf(people.member("probe.espe").absences().get(0).id());
        assertThat(people.read("probe.espe", OWN + "?eintrag=" + entry))
                .contains("Abwesenheit ändern", first.toString());

        var moved = fields(first, last.plusDays(1), "probe.buche");
        moved.put("entry", entry);
        assertThat(people.send("probe.espe", OWN, moved).getStatus()).isEqualTo(302);
        assertThat(people.read("admin", ESPE))
                .contains("Abwesenheit geändert: " + words(first, last.plusDays(1)) + ", Vertretung Herr Buche; vorher "
                        + words(first, last) + ", ohne Vertretung.");

        var cancel = people.fields("probe.espe", "eintrag", entry);
        assertThat(people.send("probe.espe", OWN + "/streichen", cancel).getStatus())
                .isEqualTo(302);
        assertThat(people.send("probe.espe", OWN + "/streichen", cancel).getStatus())
                .isEqualTo(302);
        assertThat(people.member("probe.espe").absences()).isEmpty();
        assertThat(people.read("admin", ESPE)).contains("Abwesenheit gestrichen: ");
    }

    @Test
    void whatHasBegunIsShortenedAndNotTakenBack() {
        var yesterday = people.today().minusDays(1);
        own(yesterday, last, "");
        var entry = String.valueOf(people.member("probe.espe").absences().get(0).id());

        var cancel = people.send("probe.espe", OWN + "/streichen", people.fields("probe.espe", "eintrag", entry));
        assertThat(cancel.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(cancel)).contains("hat schon begonnen");

        var back = fields(yesterday, yesterday, "");
        back.put("entry", entry);
        assertThat(people.send("probe.espe", OWN, back).getStatus()).isEqualTo(302);
        assertThat(people.member("probe.espe").absence(people.today())).isEmpty();
    }

    @Test
    void whoeverSavesAnOldPageIsToldAndKeepsWhatWasTyped() {
        var old = fields(first, last, "probe.buche");
        people.send("amsel", ESPE + OWN, fields(last.plusDays(9), last.plusDays(9), ""));

        var answer = people.send("probe.espe", OWN, old);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(answer))
                .contains("hat sich geändert", "value=\"" + first + "\"", GERMAN.format(last.plusDays(9)));
        assertThat(own(first, last, "probe.buche")).isEqualTo(302);
    }

    @RepeatedTest(4)
    void aDoubleClickCountsOnce(RepetitionInfo round) throws Exception {
        var sent = fields(first, last, "probe.buche");

        Callable<Integer> click = () -> people.send("probe.espe", OWN, sent).getStatus();
        assertThat(Race.run(round.getCurrentRepetition() - 1, click, click)).containsOnly(302);

        assertThat(people.member("probe.espe").absences()).hasSize(1);
    }

    @Test
    void anAbsenceOfSomebodyElseIsNotReachedByItsNumber() {
        own(first, last, "");
        var entry = String.valueOf(people.member("probe.espe").absences().get(0).id());

        assertThat(people.status("probe.buche", OWN + "?eintrag=" + entry)).isEqualTo(404);
        people.send("probe.buche", OWN + "/streichen", people.fields("probe.buche", "eintrag", entry));
        var foreign =
                people.fields("probe.buche", "entry", entry, "firstDay", first.toString(), "lastDay", first.toString());
        assertThat(people.send("probe.buche", OWN, foreign).getStatus()).isEqualTo(409);

        assertThat(people.member("probe.espe").absences()).hasSize(1);
        assertThat(people.member("probe.buche").absences()).isEmpty();
    }

    private int own(LocalDate from, LocalDate to, String deputy) {
        return people.send("probe.espe", OWN, fields(from, to, deputy)).getStatus();
    }

    private Map<String, String> fields(LocalDate from, LocalDate to, String deputy) {
        return people.fields("probe.espe", "firstDay", from.toString(), "lastDay", to.toString(), "deputy", deputy);
    }

    /** So many days from today; anything else is typed as it stands here. */
    private String day(String text) {
        return text.matches("-?\\d+")
                ? people.today().plusDays(Integer.parseInt(text)).toString()
                : text;
    }

    private static String words(LocalDate from, LocalDate to) {
        return GERMAN.format(from) + " bis " + GERMAN.format(to);
    }
}
