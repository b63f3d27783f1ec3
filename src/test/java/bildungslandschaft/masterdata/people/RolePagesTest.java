package bildungslandschaft.masterdata.people;

import static bildungslandschaft.masterdata.people.SamplePeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Role;
import bildungslandschaft.security.AccountDesk;
import bildungslandschaft.security.AccountState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Roles are given and ended, accounts locked; nobody gives themselves rights, and somebody always can. */
@OfficeTest
class RolePagesTest {

    private static final String ESPE = PEOPLE + "/probe.espe";
    private static final String ROLE = ESPE + "/rolle";

    @Autowired
    private ApplicationContext office;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private SamplePeople people;

    @BeforeEach
    void frauEspeIsContactInHerzberg() {
        people = new SamplePeople(office);
        people.join("probe.espe", "Frau Espe", Role.CONTACT, "HER");
    }

    @AfterEach
    void leaveNothing() {
        people.forget();
    }

    @Test
    void aRoleIsGivenForATownOfAnAssociation() {
        assertThat(give("amsel", "VGL/12062128", people.today().toString(), "").getStatus())
                .isEqualTo(302);

        assertThat(people.read("amsel", ESPE))
                .contains("Ansprechpartner:in Bildung für Verbandsgemeinde Liebenwerda, Falkenberg/Elster")
                .contains("Frau Amsel:", "Rolle gegeben: ");
    }

    @Test
    void noRoleIsGivenTwiceForTheSameDays() {
        var answer = give("amsel", "HER", people.today().plusDays(30).toString(), "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("id=\"from-error\"", "Diese Rolle ist schon eingetragen: ab ");
    }

    @Test
    void theSameRoleComesAgainAfterItsEnd() {
        assertThat(end(0, people.today().toString()).getStatus()).isEqualTo(302);

        assertThat(give("amsel", "HER", people.today().plusDays(1).toString(), "")
                        .getStatus())
                .isEqualTo(302);
        assertThat(people.member("probe.espe").roles()).hasSize(2);
    }

    @Test
    void aRoleEndsAndWhatWasBeforeStays() {
        assertThat(end(0, people.today().plusDays(3).toString()).getStatus()).isEqualTo(302);

        assertThat(people.member("probe.espe").roles())
                .singleElement()
                .satisfies(
                        role -> assertThat(role.to()).isEqualTo(people.today().plusDays(3)));
        var longer = end(0, people.today().plusDays(9).toString());
        assertThat(longer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(longer)).contains("Die Rolle endet schon am ", "id=\"lastDay-error\"");
    }

    @Test
    void aRoleDoesNotEndBeforeItBegan() {
        var answer = end(0, people.today().minusDays(7).toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("Die Rolle gilt seit dem ");
        assertThat(people.member("probe.espe").roles().get(0).to()).isNull();
    }

    @Test
    void aRoleThatNeverBeganIsTakenBack() {
        people.give("probe.espe", Role.CONTACT, "FIN", people.today().plusDays(9), null);

        assertThat(end(1, people.today().toString()).getStatus()).isEqualTo(302);

        assertThat(people.member("probe.espe").roles()).hasSize(1);
        assertThat(people.read("amsel", ESPE)).contains("Rolle zurückgenommen: ");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        people.join("probe.buche", "Herr Buche", Role.ADMINISTRATOR, null);
        var own = PEOPLE + "/probe.buche";

        assertThat(people.read("probe.buche", own)).contains("Sich selbst gibt niemand eine Rolle.");
        assertThat(people.status("probe.buche", own + "/rolle")).isEqualTo(404);
        var wanted = people.fields(
                "probe.buche", "role", "advisor", "from", people.today().toString());
        assertThat(people.send("probe.buche", own + "/rolle", wanted).getStatus())
                .isEqualTo(404);
        assertThat(people.send("admin", own + "/rolle", wanted).getStatus()).isEqualTo(302);
    }

    @Test
    void aRoleForTheWholeCountyHasNoPlace() {
        var wanted = people.fields(
                "probe.espe",
                "role",
                "data-protection",
                "place",
                "HER",
                "from",
                people.today().toString());

        var answer = people.send("admin", ROLE, wanted);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(answer)).contains("Diese Rolle gilt für den ganzen Landkreis.");
    }

    @Test
    void theLastAdministratorStays() {
        var admin = PEOPLE + "/admin";
        var lastDay = people.today().plusDays(1).toString();
        var role = people.member("admin").roles().get(0).id();

        for (var answer : new String[] {
            Caller.bodyOf(people.send("admin", admin + "/ende", people.fields("admin", "lastDay", lastDay))),
            Caller.bodyOf(people.send(
                    "admin",
                    admin + "/rolle/ende",
                    people.fields("admin", "lastDay", lastDay, "eintrag", String.valueOf(role)))),
            Caller.bodyOf(people.send("admin", admin + "/konto", people.fields("admin", "act", "lock")))
        }) {
            assertThat(answer).contains("könnte niemand mehr Rollen und Konten verwalten");
        }
        assertThat(people.member("admin").roles().get(0).to()).isNull();
        assertThat(accounts.find("admin")).contains(new AccountState(false, false));
    }

    /** A one-time password may be lost before it was ever used. */
    @Test
    void anAdministratorWhoWasNeverHereReplacesNobody() {
        administrator("probe.buche", true);
        administrator("probe.linde", false);
        var lastDay = people.today().toString();

        jdbc.sql("update accounts set disabled = true where login = 'admin'").update();
        try {
            var leave = people.fields("probe.linde", "lastDay", lastDay);
            assertThat(people.send("probe.linde", PEOPLE + "/probe.linde/ende", leave)
                            .getStatus())
                    .isEqualTo(422);
            var other = people.fields("probe.buche", "lastDay", lastDay);
            assertThat(people.send("probe.linde", PEOPLE + "/probe.buche/ende", other)
                            .getStatus())
                    .isEqualTo(302);
        } finally {
            jdbc.sql("update accounts set disabled = false where login = 'admin'")
                    .update();
        }
    }

    @RepeatedTest(6)
    void twoAdministratorsWhoEndEachOtherLeaveOne(RepetitionInfo round) throws Exception {
        administrator("probe.buche", false);
        administrator("probe.linde", false);
        jdbc.sql("update accounts set disabled = true where login = 'admin'").update();
        try {
            Callable<Integer> one = ending("probe.buche", "probe.linde");
            Callable<Integer> other = ending("probe.linde", "probe.buche");

            assertThat(Race.run(round.getCurrentRepetition() - 1, one, other)).containsExactlyInAnyOrder(302, 422);
        } finally {
            jdbc.sql("update accounts set disabled = false where login = 'admin'")
                    .update();
        }
    }

    /** Their session would be over before they could read the new password. */
    @Test
    void nobodyReplacesTheirOwnPasswordHere() {
        administrator("probe.buche", false);
        var own = PEOPLE + "/probe.buche";

        assertThat(people.read("probe.buche", own)).contains("/konto/passwort").doesNotContain("Neues Einmalpasswort");
        for (var act : new String[] {"password", "lock"}) {
            var answer = people.send("probe.buche", own + "/konto", people.fields("probe.buche", "act", act));
            assertThat(answer.getStatus()).isEqualTo(422);
        }
        assertThat(accounts.find("probe.buche")).contains(new AccountState(false, false));
    }

    @RepeatedTest(4)
    void twoAdministratorsWhoReplaceEachOthersPasswordAreNotBothOutside(RepetitionInfo round) throws Exception {
        administrator("probe.buche", false);
        administrator("probe.linde", false);
        jdbc.sql("update accounts set disabled = true where login = 'admin'").update();
        try {
            Callable<Integer> one = replacing("probe.buche", "probe.linde");
            Callable<Integer> other = replacing("probe.linde", "probe.buche");

            assertThat(Race.run(round.getCurrentRepetition() - 1, one, other)).containsExactlyInAnyOrder(302, 422);
        } finally {
            jdbc.sql("update accounts set disabled = false where login = 'admin'")
                    .update();
        }
    }

    private Callable<Integer> replacing(String actor, String login) {
        var fields = people.fields(login, "act", "password");
        return () -> people.send(actor, PEOPLE + "/" + login + "/konto", fields).getStatus();
    }

    private Callable<Integer> ending(String actor, String login) {
        var fields = people.fields(login, "lastDay", people.today().toString());
        return () -> people.send(actor, PEOPLE + "/" + login + "/ende", fields).getStatus();
    }

    private void administrator(String login, boolean oneTimePassword) {
        people.join(login, login, Role.ADMINISTRATOR, null);
        accounts.open(login);
        jdbc.sql("update accounts set must_change_password = ? where login = ?")
                .params(oneTimePassword, login)
                .update();
    }

    @Test
    void coordinationKeepsTheAccountsOfContacts() {
        assertThat(account("amsel", "password").getRedirectedUrl()).isEqualTo(ESPE);
        assertThat(account("amsel", "lock").getRedirectedUrl()).isEqualTo(ESPE);
        assertThat(accounts.find("probe.espe")).contains(new AccountState(true, true));
        assertThat(people.read("amsel", ESPE)).contains("Gesperrt: Niemand kann sich damit anmelden.");
        assertThat(account("amsel", "unlock").getRedirectedUrl()).isEqualTo(ESPE);

        assertThat(people.read("amsel", ESPE))
                .contains("Konto gesperrt", "Konto entsperrt", "Konto angelegt und Einmalpasswort ausgegeben.");
        assertThat(account("erle", "lock").getStatus()).isEqualTo(404);
        assertThat(account("amsel", "").getStatus()).isEqualTo(422);
    }

    @Test
    void whoeverPressesOnAnOldPageIsToldAndChangesNothing() {
        account("admin", "password");
        var old = people.fields("probe.espe", "act", "password");
        account("amsel", "lock");

        var answer = people.send("admin", ESPE + "/konto", old);

        assertThat(answer.getRedirectedUrl()).isEqualTo(ESPE + "?inzwischen=ja");
        assertThat(people.read("admin", ESPE + "?inzwischen=ja"))
                .contains("Am Konto ist nichts geschehen.", "Frau Amsel:", "Konto gesperrt");
    }

    private MockHttpServletResponse account(String actor, String act) {
        return people.send(actor, ESPE + "/konto", people.fields("probe.espe", "act", act));
    }

    private MockHttpServletResponse give(String actor, String place, String from, String to) {
        return people.send(actor, ROLE, people.fields("probe.espe", "place", place, "from", from, "to", to));
    }

    private MockHttpServletResponse end(int index, String lastDay) {
        var entry = people.member("probe.espe").roles().get(index).id();
        Map<String, String> fields = people.fields("probe.espe", "eintrag", String.valueOf(entry), "lastDay", lastDay);
        return people.send("amsel", ROLE + "/ende", fields);
    }
}
