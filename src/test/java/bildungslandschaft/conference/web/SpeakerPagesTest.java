package bildungslandschaft.conference.web;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.Substitute;
import bildungslandschaft.conference.speaker.SampleSpeakers;
import bildungslandschaft.conference.speaker.SpeakerState;
import bildungslandschaft.testing.Caller;
import bildungslandschaft.testing.LetterBox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.workflow.CaseNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Whoever is asked answers by link or on the telephone, and is named to nobody whom it does not concern. */
@OfficeTest
@ExtendWith(OutputCaptureExtension.class)
class SpeakerPagesTest {

    private static final Pattern LINK = Pattern.compile("/link/[A-Za-z0-9_-]+");

    private final ApplicationContext office;
    private final JdbcClient database;
    private final SampleSpeakers speakers;
    private CaseNumber conference;

    @Autowired
    SpeakerPagesTest(ApplicationContext office, JdbcClient database) {
        this.office = office;
        this.database = database;
        this.speakers = new SampleSpeakers(office);
    }

    @BeforeEach
    void planOne() {
        conference = new SampleConferences(office).planAhead();
    }

    @Test
    void whoIsAskedIsReadByThoseWhoAskAndByNobodyElse() {
        var number = speakers.asked(conference);
        for (var login : new String[] {"amsel", "falke", "eiche"}) {
            assertThat(Caller.signedIn(office, login).read(list())).contains(SampleSpeakers.NAME, "angefragt");
            assertThat(Caller.signedIn(office, login).read("/vorgaenge/" + number))
                    .contains(SampleSpeakers.NAME);
        }
        for (var login : new String[] {"erle", "dohle", "birke", "kauz", "admin"}) {
            var caller = Caller.signedIn(office, login);
            assertThat(caller.open(list()).getStatus()).as(login).isEqualTo(404);
            assertThat(caller.open("/vorgaenge/" + number).getStatus())
                    .as(login)
                    .isEqualTo(404);
            assertThat(Caller.bodyOf(caller.open("/konferenz/" + conference + "/programm")))
                    .doesNotContain("Kanarienvogel");
        }
        assertThat(Caller.signedIn(office, "eiche").read(list())).doesNotContain("/antwort");
        assertThat(Caller.signedIn(office, "eiche").read("/konferenz/" + conference))
                .contains(list());
    }

    @Test
    void aLinkThatIsOpenedChangesNothingAndAnAnswerDecides() {
        var number = speakers.asked(conference);
        var link = linkIn(number, "Eine Anfrage zur Bildungskonferenz");
        var outside = Caller.citizen(office);
        for (int i = 0; i < 2; i++) {
            assertThat(outside.read(link)).contains("Wirken Sie mit?").doesNotContain("Kanarienvogel");
        }
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.ASKED);

        var accepted = ProcessStory.json(UUID.randomUUID(), Map.of("answer", "ACCEPTED", "remark", "Gern."));
        assertThat(outside.send(link, accepted).getStatus()).isEqualTo(200);
        assertThat(outside.send(link, accepted).getStatus())
                .as("a second click")
                .isEqualTo(200);
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.ACCEPTED);
        assertThat(outside.open(link).getStatus()).isEqualTo(410);
        assertThat(Caller.bodyOf(outside.open(link))).contains("Diese Anfrage ist beantwortet.");
    }

    @Test
    void anAnswerOnTheTelephoneClosesTheLink() {
        var number = speakers.asked(conference);
        var link = linkIn(number, "Eine Anfrage zur Bildungskonferenz");
        var page = "/konferenz/referierende/" + number + "/antwort";
        assertThat(Caller.signedIn(office, "amsel").read(page)).contains(SampleSpeakers.NAME, "Sie sagt zu");
        assertThat(send(page, Map.of("remark", "Rückruf")).getStatus()).isEqualTo(422);
        assertThat(Caller.bodyOf(send(page, Map.of("remark", "Rückruf")))).contains("href=\"#answer\"", "Rückruf");
        var declined = Map.of("answer", "DECLINED", "remark", "Ein anderes Mal");
        assertThat(send(page, declined).getRedirectedUrl()).isEqualTo(list());
        assertThat(send(page, declined).getRedirectedUrl()).as("a second click").isEqualTo(list());
        assertThat(Caller.citizen(office).open(link).getStatus()).isEqualTo(410);
        speakers.runJobs(number);
        assertThat(speakers.file(number).declined()).containsExactly(SampleSpeakers.NAME);
        assertThat(Caller.signedIn(office, "amsel").open(page).getStatus()).isEqualTo(302);
    }

    @Test
    void aCancellationIsMeantAndCountsOnce() {
        var number = speakers.engaged(conference);
        var page = "/konferenz/referierende/" + number + "/absage";
        assertThat(Caller.bodyOf(send(page, Map.of()))).contains("Bitte bestätigen Sie", "href=\"#sure\"");
        var sure = Map.of("sure", "true", "answer", "PLAN_B");
        assertThat(send(page, sure).getRedirectedUrl()).isEqualTo(list());
        assertThat(send(page, sure).getRedirectedUrl()).as("a second click").isEqualTo(list());
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.IN_DOUBT);
        assertThat(Caller.signedIn(office, "falke").read(list())).contains("abgesagt, Plan B offen");
        assertThat(Caller.signedIn(office, "falke").read("/aufgaben?ansicht=team"))
                .contains("Plan B entscheiden");
    }

    @Test
    void whoeverHasAgreedCancelsByTheLinkInTheMail() {
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        var mail = new LetterBox(office, SampleSpeakers.address(number), "Ihre Angaben für die Bildungskonferenz")
                .waitForText("Bitte sagen Sie hier ab");
        var links = LINK.matcher(mail).results().map(match -> match.group()).toList();
        var cancel = links.get(links.size() - 1);
        var outside = Caller.citizen(office);
        assertThat(outside.read(cancel))
                .contains("Mitwirkung absagen", number.value())
                .doesNotContain("Kanarienvogel");
        assertThat(speakers.file(number).state()).as("a mail scanner").isEqualTo(SpeakerState.DOCUMENTS_DUE);

        assertThat(Caller.bodyOf(outside.press(cancel))).contains("Ihre Absage ist angekommen");
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.WANTED);
        assertThat(Caller.signedIn(office, "falke").read("/vorgaenge/" + number))
                .contains("Person auswählen", "eine andere wird gesucht");
        assertThat(outside.press(cancel).getStatus()).isEqualTo(410);
        assertThat(outside.open(links.get(0)).getStatus())
                .as("to send documents")
                .isEqualTo(410);
    }

    @Test
    void whatTheOfficeWasToldOnTheTelephoneClosesTheLinkToCancel() {
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        var mail = new LetterBox(office, SampleSpeakers.address(number), "Ihre Angaben für die Bildungskonferenz")
                .waitForText("Bitte sagen Sie hier ab");
        var links = LINK.matcher(mail).results().map(match -> match.group()).toList();
        send("/konferenz/referierende/" + number + "/absage", Map.of("sure", "true"));
        assertThat(Caller.citizen(office).press(links.get(links.size() - 1)).getStatus())
                .isEqualTo(410);
    }

    @Test
    void documentsComeByLinkWithLongAndForeignTitles() {
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        var link = linkIn(number, "Ihre Angaben für die Bildungskonferenz");
        var outside = Caller.citizen(office);
        var typed = new TreeMap<String, Object>(
                Map.of("talkTitle", "ü".repeat(201), "summary", "=HYPERLINK(\"x\") التعليم", "rights", "ALL"));
        var tooLong = outside.send(link, ProcessStory.json(UUID.randomUUID(), typed));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.DOCUMENTS_DUE);

        typed.put("talkTitle", "ü".repeat(200));
        assertThat(outside.send(link, ProcessStory.json(UUID.randomUUID(), typed))
                        .getStatus())
                .isEqualTo(200);
        var material = Objects.requireNonNull(speakers.file(number).material());
        assertThat(material.talkTitle()).hasSize(200);
        assertThat(material.summary()).contains("التعليم");
        assertThat(speakers.file(number).state()).isEqualTo(SpeakerState.READY);
        assertThat(outside.open(link).getStatus()).isEqualTo(410);
    }

    @Test
    void whatASpeakerNeedsIsReadByThoseOnlyToWhomItWasTold() {
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        var link = linkIn(number, "Ihre Angaben für die Bildungskonferenz");
        assertThat(Caller.citizen(office).read(link))
                .as("nothing is published by itself")
                .doesNotContain("stehen im Programm");
        var typed = Map.of(
                "talkTitle", "Übergänge", "summary", "Drei Beispiele", "rights", "ALL", "support", "Rampe zur Bühne");
        Caller.citizen(office).send(link, ProcessStory.json(UUID.randomUUID(), typed));
        for (var login : new String[] {"amsel", "falke"}) {
            assertThat(Caller.signedIn(office, login).read("/vorgaenge/" + number))
                    .contains("Übergänge", "Rampe zur Bühne");
        }
        assertThat(Caller.signedIn(office, "eiche").read("/vorgaenge/" + number))
                .contains("Übergänge")
                .doesNotContain("Rampe zur Bühne");
    }

    @Test
    void whoIsComingHearsOfEachNewDayEvenOnTheSameOne() {
        var number = speakers.asked(conference);
        var conferences = new SampleConferences(office);
        var first = conferences.aheadOfToday();
        var other = first.plusWeeks(1);
        move(conferences, first, other);
        move(conferences, other, first);
        move(conferences, first, other);
        var mails =
                new LetterBox(office, SampleSpeakers.address(number), "Neuer Termin der Bildungskonferenz").waitFor(3);
        assertThat(LetterBox.textOf(mails.get(2))).contains(GermanDay.withWeekday(other));
    }

    private void move(SampleConferences conferences, LocalDate from, LocalDate to) {
        conferences.planning().move(conference, from, to, true, "Kreistag", conferences.actor("falke"));
    }

    @Test
    void aLinkThatWasClosedUnansweredDoesNotSayThatItWasAnswered() {
        var asked = speakers.asked(conference);
        var question = linkIn(asked, "Eine Anfrage zur Bildungskonferenz");
        var engaged = speakers.askedForDocuments(speakers.engaged(conference));
        var documents = linkIn(engaged, "Ihre Angaben für die Bildungskonferenz");
        var conferences = new SampleConferences(office);
        conferences.planning().cancel(conference, Substitute.NONE, "Sturm", conferences.actor("falke"));
        for (var link : new String[] {question, documents}) {
            var closed = Caller.citizen(office).open(link);
            assertThat(closed.getStatus()).isEqualTo(410);
            assertThat(Caller.bodyOf(closed))
                    .contains("Die Frage ist inzwischen geklärt.")
                    .doesNotContain("ist beantwortet", "Angaben sind da");
        }
    }

    @Test
    void aLinkWorksUntilTheDayOfTheConference() {
        var day = new SampleConferences(office).view(conference).day();
        var number = speakers.asked(conference);
        var link = linkIn(number, "Eine Anfrage zur Bildungskonferenz");
        try {
            travelToNoonOf(day);
            assertThat(Caller.citizen(office).read(link)).contains("Wirken Sie mit?");
            travelToNoonOf(day.plusDays(1));
            assertThat(Caller.bodyOf(Caller.citizen(office).open(link))).contains("Er ist abgelaufen.");
        } finally {
            office.getBean(OfficeClock.class).reset();
        }
    }

    private void travelToNoonOf(LocalDate day) {
        var clock = office.getBean(OfficeClock.class);
        clock.travelTo(day.atTime(12, 0).atZone(clock.getZone()).toInstant());
    }

    @Test
    void namesStandInOurTablesOnly(CapturedOutput output) {
        var number = speakers.askedForDocuments(speakers.engaged(conference));
        linkIn(number, "Ihre Angaben für die Bildungskonferenz");
        assertThat(count("select count(*) from act_hi_varinst where text_ like '%anarienvogel%'"))
                .isZero();
        assertThat(count("select count(*) from act_hi_detail where text_ like '%anarienvogel%'"))
                .isZero();
        assertThat(count("select count(*) from act_hi_varinst v join act_hi_procinst p on p.id_ = v.proc_inst_id_"
                        + " where p.business_key_ = '" + number + "'"))
                .as("otherwise the first could not fail")
                .isPositive();
        assertThat(count("select count(*) from timeline_entries where sentence like '%Kanarienvogel%'"))
                .isZero();
        assertThat(count("select count(*) from messages where subject like '%Kanarienvogel%'"))
                .isZero();
        assertThat(output.getAll()).contains(number.value()).doesNotContain("Kanarienvogel", "@kanarienvogel");
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private String list() {
        return "/konferenz/" + conference + "/referierende";
    }

    private String linkIn(CaseNumber number, String subject) {
        var mail = new LetterBox(office, SampleSpeakers.address(number), subject)
                .waitFor(1)
                .get(0);
        var link = LINK.matcher(LetterBox.textOf(mail));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private MockHttpServletResponse send(String url, Map<String, String> typed) {
        return Caller.signedIn(office, "amsel").fillIn(url, typed);
    }
}
