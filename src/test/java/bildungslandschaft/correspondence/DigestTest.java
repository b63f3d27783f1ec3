package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Staff;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The week of Easter 2027: Maundy Thursday is the 25th of March, the Tuesday after it the 30th. Each test has people of its own. */
@OfficeTest
class DigestTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 25);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 30);
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 31);

    @Autowired
    private ApplicationContext office;

    @Autowired
    private Digest digest;

    @Autowired
    private DigestRound round;

    @Autowired
    private Staff staff;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void clearUp() {
        clock.reset();
        database.sql("delete from digest_lines").update();
        database.sql("delete from messages where cause like 'digest/%'").update();
        database.sql("delete from demo_post where subject = 'Ihre Übersicht vom Bildungsbüro'")
                .update();
        database.sql("delete from absence where first_day = ?").param(THURSDAY).update();
    }

    @Test
    void onGoodFridayAndEasterMondayNobodyIsReminded() throws Exception {
        at(THURSDAY, 15, 0);
        add("pirol", "approval", line("Teilnahme freigeben, Kita Sonne", WEDNESDAY, false));
        add("pirol", "plan", line("Plan bestätigen", THURSDAY, false));
        add("pirol", "call", line("Kita Mond anrufen", null, true));
        for (var day : List.of(THURSDAY, THURSDAY.plusDays(1), THURSDAY.plusDays(2), THURSDAY.plusDays(4))) {
            roundAt(day, 16, 0);
        }
        roundAt(TUESDAY, 6, 50);
        assertThat(digestsOf("pirol")).isZero();

        roundAt(TUESDAY, 7, 0);
        roundAt(TUESDAY, 7, 10);
        var mail = only(digests("pirol@demo.example").waitFor(1));
        assertThat(mail.getSubject()).isEqualTo("Ihre Übersicht vom Bildungsbüro");
        assertThat(textOf(mail))
                .startsWith("Guten Tag Herr Pirol,\n\ndas wartet auf Sie, das Dringendste zuerst:\n\n* ")
                .containsSubsequence(
                        "* Eilt: Kita Mond anrufen\n  http://localhost:8080/aufgaben/1\n",
                        "* Plan bestätigen\n  überfällig seit Donnerstag, 25. März 2027\n",
                        "* Teilnahme freigeben, Kita Sonne\n  fällig am Mittwoch, 31. März 2027\n",
                        "Alle Ihre Aufgaben finden Sie hier:\nhttp://localhost:8080/aufgaben\n")
                .doesNotContain("\n\n\n", "[", "null");
    }

    @Test
    void forOneCauseThereIsOneLineHoweverOftenItIsAdded() {
        at(THURSDAY, 15, 0);
        add("meise", "approval", line("Teilnahme freigeben", TUESDAY, false));
        add("meise", "approval", line("Teilnahme freigeben", TUESDAY, false));
        roundAt(TUESDAY, 7, 0);
        add("meise", "approval", line("Teilnahme freigeben", TUESDAY, false));
        roundAt(WEDNESDAY, 7, 0);

        var text = textOf(only(digests("meise@demo.example").waitFor(1)));
        assertThat(text).containsOnlyOnce("Teilnahme freigeben\n  heute fällig\n");
    }

    @Test
    void aNodeThatWasDownInTheMorningMakesUpForItAndLaterLinesWait() {
        at(THURSDAY, 15, 0);
        add("storch", "early", line("Früh", null, false));
        at(TUESDAY, 9, 0);
        add("storch", "late", line("Spät", null, false));
        roundAt(TUESDAY, 11, 0);
        roundAt(TUESDAY, 11, 10);
        assertThat(digestsOf("storch")).isEqualTo(1);
        roundAt(WEDNESDAY, 7, 0);

        var mails = digests("storch@demo.example").waitFor(2);
        assertThat(mails).hasSize(2);
        assertThat(textOf(mails.get(0))).contains("* Früh\n").doesNotContain("Spät");
        assertThat(textOf(mails.get(1))).contains("* Spät\n").doesNotContain("Früh");
    }

    @Test
    void theDeputyReadsItTogetherWithWhatIsTheirOwn() {
        database.sql(
                        "insert into absence (id, login, first_day, last_day, deputy_login) values (-1, 'fink', ?, ?, 'esche')")
                .params(THURSDAY, WEDNESDAY)
                .update();
        at(THURSDAY, 15, 0);
        add("fink", "approval", line("Teilnahme freigeben", null, false));
        add("fink", "shared", line("Gemeinsame Sache", null, false));
        add("esche", "shared", line("Gemeinsame Sache", null, false));
        roundAt(TUESDAY, 7, 0);

        assertThat(textOf(only(digests("esche@demo.example").waitFor(1))))
                .contains("* Teilnahme freigeben\n  in Vertretung für Herrn Fink\n")
                .contains("* Gemeinsame Sache\n  http")
                .containsOnlyOnce("Gemeinsame Sache");
        assertThat(digestsOf("fink")).isZero();
    }

    @Test
    void whoIsAbsentWithoutADeputyReadsItOnComingBack() {
        database.sql("insert into absence (id, login, first_day, last_day) values (-2, 'ulme', ?, ?)")
                .params(THURSDAY, WEDNESDAY)
                .update();
        at(THURSDAY, 15, 0);
        add("ulme", "approval", line("Teilnahme freigeben", null, false));
        roundAt(TUESDAY, 7, 0);

        assertThat(digests("ulme@demo.example").waitFor(1)).hasSize(1);
    }

    @Test
    void whatIsDoneInTheMeantimeIsTakenBack() {
        at(THURSDAY, 15, 0);
        add("reiher", "done", line("Schon erledigt", null, false));
        transaction.executeWithoutResult(status -> digest.withdraw("done"));
        roundAt(TUESDAY, 7, 0);

        assertThat(digestsOf("reiher")).isZero();
    }

    @Test
    void aLineOfARolledBackTransactionIsNeverSent() {
        at(THURSDAY, 15, 0);
        transaction.executeWithoutResult(status -> {
            digest.add("reiher", line("Nie geschehen", null, false), "never");
            status.setRollbackOnly();
        });
        roundAt(TUESDAY, 7, 0);

        assertThat(digestsOf("reiher")).isZero();
        assertThatThrownBy(() -> digest.add("reiher", line("Ohne", null, false), "without"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** The entry of whoever has left stays, without a role. */
    @Test
    void linesForSomebodyWhoHasLeftAreDropped() {
        at(THURSDAY, 15, 0);
        transaction.executeWithoutResult(
                status -> staff.join(new Person("probe.fort", "Frau Fort", "fort@demo.example"), 0));
        add("niemand", "gone", line("Für niemanden", null, false));
        add("probe.fort", "left", line("Für eine, die gegangen ist", null, false));
        roundAt(TUESDAY, 7, 0);
        database.sql("delete from person where login = 'probe.fort'").update();

        assertThat(database.sql("select count(*) from digest_lines")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofManyNodesOneWritesTheMail() {
        at(THURSDAY, 15, 0);
        add("milan", "approval", line("Teilnahme freigeben", null, false));
        at(TUESDAY, 7, 0);
        IntStream.range(0, 4).parallel().forEach(node -> round.make());

        assertThat(digestsOf("milan")).isEqualTo(1);
        assertThat(digests("milan@demo.example").waitFor(1)).hasSize(1);
    }

    @Test
    void aLongDigestNamesTheMostUrgentAndCountsTheRest() {
        at(THURSDAY, 15, 0);
        IntStream.range(0, 35)
                .forEach(i -> add("milan", "cause-" + i, line("Aufgabe " + "x".repeat(180), TUESDAY, i == 34)));
        roundAt(TUESDAY, 7, 0);
        roundAt(WEDNESDAY, 7, 0);

        var text = textOf(only(digests("milan@demo.example").waitFor(1)));
        assertThat(text).contains("* Eilt: Aufgabe").contains("\n… und 10 weitere.\n");
        assertThat(text.split("\\* ")).hasSize(26);
    }

    @Test
    void newsStandBelowWhatIsToBeDoneAndLeadNowhere() {
        at(THURSDAY, 15, 0);
        add("kiebitz", "news", DigestLine.news("Kita Sonne wurde eingeladen", "KITA-2027-01-001"));
        var silence = "Freigegeben wird nichts ohne Sie. ".repeat(9);
        add(
                "kiebitz",
                "plan",
                new DigestLine("Plan freigeben", "KOM-2027-01-HER", null, false, silence, "/aufgaben/2"));
        add("linde", "news", DigestLine.news("Kita Mond wurde eingeladen", "KITA-2027-01-002"));
        roundAt(TUESDAY, 7, 0);

        assertThat(textOf(only(digests("kiebitz@demo.example").waitFor(1))))
                .contains("""
                        * Plan freigeben
                          Nr. KOM-2027-01-HER
                          Wenn nichts geschieht: Freigegeben wird nichts ohne Sie. Freigegeben""")
                .contains("""
                        /aufgaben/2

                        Das ist neu, zu tun ist dabei nichts:

                        * Kita Sonne wurde eingeladen
                          Nr. KITA-2027-01-001

                        Alle Ihre Aufgaben finden Sie hier:
                        """)
                .doesNotContain("\n\n\n", "Kita Mond");
        assertThat(textOf(only(digests("linde@demo.example").waitFor(1))))
                .startsWith("Guten Tag")
                .contains(",\n\ndas ist neu, zu tun ist dabei nichts:\n\n* Kita Mond wurde eingeladen\n");
    }

    @Test
    void newsOfLongAgoAreNotTold() {
        at(THURSDAY.minusDays(10), 15, 0);
        add("specht", "news", DigestLine.news("Kita Sonne wurde eingeladen", "KITA-2027-01-001"));
        add("specht", "plan", line("Plan freigeben", null, false));
        roundAt(TUESDAY, 7, 0);

        assertThat(textOf(only(digests("specht@demo.example").waitFor(1))))
                .contains("Plan freigeben")
                .doesNotContain("Kita Sonne");
    }

    @Test
    void theLongestDigestFitsIntoAMail() {
        at(THURSDAY, 15, 0);
        IntStream.range(0, 40)
                .forEach(i -> add(
                        "buche",
                        "long-" + i,
                        new DigestLine(
                                "ä".repeat(300),
                                "KITA-2027-01-001",
                                TUESDAY,
                                true,
                                "ä".repeat(300),
                                "/" + "a".repeat(190))));
        roundAt(TUESDAY, 7, 0);

        assertThat(digests("buche@demo.example").waitFor(1)).hasSize(1);
    }

    @Test
    void sentLinesAreForgottenAfterThreeMonths() {
        at(THURSDAY, 15, 0);
        add("weide", "approval", line("Teilnahme freigeben", null, false));
        roundAt(TUESDAY, 7, 0);
        clock.travelTo(clock.instant().plus(Duration.ofDays(91)));
        round.forgetOld();

        assertThat(database.sql("select count(*) from digest_lines")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWrittenInALineStaysInItsLine() {
        assertThat(DigestLine.task("Kita\r\nBcc: x\u202E <b>[(${7*7})]</b>", "/aufgaben", null, false)
                        .text())
                .isEqualTo("Kita Bcc: x <b>[(${7*7})]</b>");
        assertThat(DigestLine.task("x".repeat(201), "/aufgaben", null, false).text())
                .hasSize(200)
                .endsWith("x…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aufgaben", "//elsewhere.example", "https://elsewhere.example", "/auf gaben", "/a\nb"})
    void aLineLeadsToAPageOfOurOwn(String path) {
        assertThatThrownBy(() -> DigestLine.task("Text", path, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void at(LocalDate day, int hour, int minute) {
        clock.travelTo(LocalDateTime.of(day, LocalTime.of(hour, minute))
                .atZone(OfficeClock.ZONE)
                .toInstant());
    }

    private void roundAt(LocalDate day, int hour, int minute) {
        at(day, hour, minute);
        round.make();
    }

    private void add(String login, String cause, DigestLine line) {
        transaction.executeWithoutResult(status -> digest.add(login, line, cause));
    }

    private static DigestLine line(String text, @Nullable LocalDate dueOn, boolean urgent) {
        return DigestLine.task(text, "/aufgaben/1", dueOn, urgent);
    }

    private long digestsOf(String login) {
        return database.sql("select count(*) from messages where cause like ?")
                .param("digest/" + login + "/%")
                .query(Long.class)
                .single();
    }

    private LetterBox digests(String address) {
        return new LetterBox(office, address, "Ihre Übersicht vom Bildungsbüro");
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static String textOf(MimeMessage mail) {
        return LetterBox.textOf(mail).replace("\r\n", "\n");
    }
}
