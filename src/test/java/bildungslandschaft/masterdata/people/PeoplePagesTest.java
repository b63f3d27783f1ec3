package bildungslandschaft.masterdata.people;

import static bildungslandschaft.masterdata.people.SamplePeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Role;
import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.security.AccountState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** People are entered, looked up, described and let go, by those who may. */
@OfficeTest
class PeoplePagesTest {

    private static final String NEW = PEOPLE + "/neu";
    private static final String ESPE = PEOPLE + "/probe.espe";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private AccountDesk accounts;

    private SamplePeople people;

    @BeforeEach
    void open() {
        people = new SamplePeople(office);
    }

    @AfterEach
    void leaveNothing() {
        people.forget();
    }

    @Test
    void theAdministratorEntersSomebodyWithRoleAndAccount() {
        var answer = people.send("admin", NEW, newcomer("role", "contact", "account", "true"));

        assertThat(answer.getRedirectedUrl()).isEqualTo(ESPE);
        assertThat(accounts.find("probe.espe")).contains(new AccountState(false, true));
        assertThat(people.read("admin", ESPE))
                .contains("Frau Espe", "espe@demo.example", "Ansprechpartner:in Bildung für Stadt Herzberg (Elster)")
                .contains("das Einmalpasswort ist noch nicht ersetzt", "Technische Administration:")
                .contains(
                        "Eingetragen: Frau Espe, espe@demo.example.", "Konto angelegt und Einmalpasswort ausgegeben.");
        assertThat(new LetterBox(office, "espe@demo.example", "Ihr Zugang").waitForText("probe.espe"))
                .as("whoever hands out a password could use it first")
                .contains("Technische Administration", "hat am", "Rufen Sie uns bitte sofort an");
    }

    @Test
    void coordinationEntersContactsAndNobodyElse() {
        assertThat(people.read("amsel", NEW))
                .contains("Ansprechperson eintragen")
                .doesNotContain("name=\"role\"");
        var advisor = people.send("amsel", NEW, newcomer("role", "advisor"));
        assertThat(advisor.getStatus()).isEqualTo(422);
        assertThat(people.isKnown("probe.espe")).isFalse();

        assertThat(people.send("amsel", NEW, newcomer()).getStatus()).isEqualTo(302);

        assertThat(people.member("probe.espe").roles())
                .singleElement()
                .satisfies(role -> assertThat(role.assignment().role()).isEqualTo(Role.CONTACT));
        assertThat(accounts.find("probe.espe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "login; E; Der Anmeldename hat 2 bis 40 Zeichen",
                "login; neu; Der Anmeldename hat 2 bis 40 Zeichen",
                "login; ERLE; Diesen Anmeldenamen gibt es schon.",
                "displayName; ''; Bitte geben Sie den Namen an",
                "email; espe(at)demo; Bitte geben Sie eine E-Mail-Adresse an",
                "weeklyCapacity; viele; Bitte geben Sie eine Zahl von 0 bis 40 an.",
                "role; mayor; Bitte wählen Sie eine Rolle aus.",
                "place; ''; Diese Rolle gilt immer für eine Verwaltung.",
                "place; XXX; Bitte wählen Sie eine Verwaltung aus der Liste.",
                "from; bald; Bitte geben Sie den ersten Tag ein",
                "from; 1.1.1999; Bitte prüfen Sie die Jahreszahl.",
                "to; 31.2.2027; Bitte geben Sie einen Tag ein",
                "to; 1.1.2020; Der letzte Tag liegt vor dem ersten."
            })
    void whatCannotBeIsSaidAtItsFieldAndNothingIsLost(String field, String typed, String message) {
        var answer = people.send("admin", NEW, newcomer("role", "contact", field, typed));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer))
                .contains("Es ist noch nichts gespeichert.", message, "href=\"#" + field + "\"")
                .contains("id=\"" + field + "-error\"");
        if (!field.equals("role") && !field.equals("place")) {
            assertThat(Caller.bodyOf(answer)).contains("value=\"" + typed + "\"");
        }
        assertThat(people.isKnown("probe.espe")).isFalse();
    }

    @RepeatedTest(4)
    void aDoubleClickEntersOnePerson(RepetitionInfo round) throws Exception {
        var sent = newcomer("role", "contact", "account", "true");

        Callable<String> click = () -> people.send("admin", NEW, sent).getRedirectedUrl();
        assertThat(Race.run(round.getCurrentRepetition() - 1, click, click)).containsOnly(ESPE);

        assertThat(people.member("probe.espe").roles()).hasSize(1);
    }

    @Test
    void twoWhoDescribeTheSamePersonAreToldOfEachOther() {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        var old = details("Frau Espe-Buche", "espe@demo.example");
        people.send("amsel", ESPE + "/angaben", details("Frau Espe", "neu@demo.example"));

        var answer = people.send("admin", ESPE + "/angaben", old);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Caller.bodyOf(answer))
                .contains("hat sich geändert", "Frau Amsel: E-Mail geändert: „neu@demo.example“ statt „probe.espe@demo")
                .contains("value=\"Frau Espe-Buche\"");
        assertThat(people.member("probe.espe").person().email()).isEqualTo("neu@demo.example");

        assertThat(people.send("admin", ESPE + "/angaben", details("Frau Espe-Buche", "espe@demo.example"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(people.read("admin", ESPE)).contains("Name geändert: „Frau Espe-Buche“ statt „Frau Espe“.");
    }

    @RepeatedTest(4)
    void aDoubleClickDescribesOnce(RepetitionInfo round) throws Exception {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        var sent = details("Frau Espe-Buche", "espe@demo.example");

        Callable<Integer> click =
                () -> people.send("admin", ESPE + "/angaben", sent).getStatus();
        assertThat(Race.run(round.getCurrentRepetition() - 1, click, click)).containsOnly(302);

        assertThat(people.read("admin", ESPE).split("Name geändert", -1)).hasSize(2);
    }

    @Test
    void peopleAreFoundByNameRoleAndUnit() {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");

        assertThat(people.read("amsel", PEOPLE + "?suche=espe")).contains("Eine Person", ESPE);
        assertThat(people.read("amsel", PEOPLE + "?rolle=contact&verwaltung=HER"))
                .contains("2 Personen", ESPE, PEOPLE + "/erle");
        assertThat(people.read("amsel", PEOPLE + "?suche=sperling")).contains("Vertretung: Herr Zeisig");
        assertThat(people.read("amsel", PEOPLE + "?suche=niemand-heisst-so")).contains("Niemand gefunden.");
    }

    @Test
    void whoeverLeavesIsNoLongerAmongThoseOfToday() {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        people.give("probe.espe", Role.CONTACT, "FIN", people.today().plusDays(9), null);

        var sent = people.fields(
                "probe.espe", "lastDay", people.today().minusDays(1).toString());
        assertThat(people.send("amsel", ESPE + "/ende", sent).getStatus()).isEqualTo(302);

        assertThat(people.read("amsel", PEOPLE + "?suche=espe")).contains("Niemand gefunden.");
        assertThat(people.read("amsel", PEOPLE + "?suche=espe&zustand=alle")).contains(ESPE, "beendet am ");
        assertThat(people.read("amsel", ESPE))
                .contains("hat heute keine Rolle", "Rolle beendet: Ansprechpartner:in Bildung für Stadt Herzberg")
                .contains("Rolle zurückgenommen: Ansprechpartner:in Bildung für Stadt Finsterwalde");
        assertThat(people.member("probe.espe").roles()).hasSize(1);
    }

    @Test
    void aUnitWithoutAnybodyIsNamed() {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        assertThat(people.read("amsel", PEOPLE)).doesNotContain("Heute ohne Ansprechperson");
        var today = people.today().toString();

        people.send("amsel", ESPE + "/abwesenheit", people.fields("probe.espe", "firstDay", today, "lastDay", today));
        assertThat(people.read("amsel", PEOPLE)).doesNotContain("Heute ohne Ansprechperson");

        var erle = PEOPLE + "/erle/abwesenheit";
        people.send("amsel", erle, people.fields("erle", "firstDay", today, "lastDay", today));
        try {
            assertThat(people.read("amsel", PEOPLE))
                    .contains("Heute ohne Ansprechperson", "Stadt Herzberg (Elster): Frau Erle ist bis ");
        } finally {
            var entry = people.member("erle").absences().get(0).id();
            people.send("amsel", erle + "/streichen", people.fields("erle", "eintrag", String.valueOf(entry)));
        }
    }

    @Test
    void aContactReadsTheOwnUnitOnly() {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");

        assertThat(people.read("erle", PEOPLE))
                .contains("Frau Espe", "Frau Erle")
                .doesNotContain("Herr Kiebitz");
        assertThat(people.read("erle", ESPE)).contains("Frau Espe").doesNotContain("Konto", "Beenden", "ändern");
        assertThat(people.status("kiebitz", ESPE)).isEqualTo(404);
        assertThat(people.status("erle", ESPE + "/angaben")).isEqualTo(404);
        assertThat(people.status("erle", NEW)).isEqualTo(404);
    }

    @Test
    void forAllOthersThereAreNoPeople() {
        for (var login : List.of("ahorn", "falke", "dohle", "lerche", "eiche", "kauz")) {
            assertThat(people.status(login, PEOPLE)).as(login).isEqualTo(404);
            assertThat(people.status(login, PEOPLE + "/" + login)).as(login).isEqualTo(404);
        }
    }

    /** With the account of a former advisor one would come to the cases of that time. */
    @ParameterizedTest
    @ValueSource(strings = {"/angaben", "/ende", "/rolle"})
    void coordinationWritesNobodyWhoWasEverMoreThanAContact(String page) {
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
        assertThat(people.status("amsel", ESPE + page)).isEqualTo(200);

        var longAgo = people.today().minusYears(2);
        people.give("probe.espe", Role.ADVISOR, null, longAgo, longAgo.plusDays(1));

        assertThat(people.status("amsel", ESPE + page)).isEqualTo(404);
        assertThat(people.status("amsel", PEOPLE + "/admin" + page)).isEqualTo(404);
        assertThat(people.status("admin", ESPE + page)).isEqualTo(200);
        assertThat(people.send("amsel", ESPE + "/konto", people.fields("probe.espe", "act", "password"))
                        .getStatus())
                .isEqualTo(404);
    }

    /** Whoever lacks somebody to nominate finds the way to enter them. */
    @Test
    void theFormThatMissesSomebodyLeadsHere() throws Exception {
        var form = Files.readString(Path.of("forms/deputy-approval/nominateDeputy.form"));

        var link = Pattern.compile("]\\((/[^)]+)\\)").matcher(form);
        assertThat(link.find()).isTrue();
        assertThat(people.status("amsel", link.group(1))).isEqualTo(200);
    }

    private Map<String, String> details(String name, String email) {
        return people.fields("probe.espe", "displayName", name, "email", email, "weeklyCapacity", "4");
    }

    private Map<String, String> newcomer(String... changed) {
        var fields = new TreeMap<>(Map.of(
                "login", "Probe.Espe",
                "displayName", "Frau Espe",
                "email", "espe@demo.example",
                "weeklyCapacity", "4",
                "place", "HER",
                "from", people.today().toString(),
                "to", ""));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }
}
