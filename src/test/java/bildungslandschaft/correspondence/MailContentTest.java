package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailContentTest {

    private static final Office OFFICE = new Office(
            "Bildungsbüro",
            "bildungsbuero@demo.example",
            "030 23125 100",
            "http://localhost:8080",
            "Musterstraße 1",
            "04916",
            "Herzberg (Elster)");
    private static final String PLACE = "Schloßplatz 1";

    private final MailTexts texts = new MailTexts(OFFICE);
    private final Clock clock = new TestClock();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>Anna</b> & \"Co\"",
                "${7*7}",
                "#{7*7}",
                "*{7*7}",
                "__${7*7}__",
                "[[${7*7}]]",
                "[(${7*7})]",
                "[# th:text=\"${7*7}\"/]",
                "~{correspondence/mail/frame}",
                "%0d%0aBcc: a",
                "Wićaz Kśižank",
            })
    void whatPeopleTypeComesOutLiterally(String typed) throws Exception {
        MimeMessage mail = sentTo("linde@demo.example", typed, typed);

        assertThat(text(mail)).contains("Guten Tag " + typed + ",").contains("Wo:   " + typed + "\n");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo(typed);
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void lineBreaksInANameStartNoNewHeader() throws Exception {
        MimeMessage mail =
                sentTo("linde@demo.example", "Linde\r\nBcc: kiefer\r\n\r\nKauf\u2028mich\u0000\u001b[31m", PLACE);

        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(jakarta.mail.Header::getName)
                .doesNotContain("Bcc");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(text(mail)).startsWith("Guten Tag Linde Bcc: kiefer Kauf mich[31m,\n");
    }

    @Test
    void marksThatTurnTheDirectionOfWritingAreRemoved() throws Exception {
        MimeMessage mail = sentTo("linde@demo.example", "Lin\u202Ede\u2066 \u200Fx", PLACE);

        assertThat(text(mail)).startsWith("Guten Tag Linde x,");
    }

    @Test
    void aVeryLongNameIsCut() throws Exception {
        MimeMessage mail = sentTo("linde@demo.example", "Ä".repeat(10_000), PLACE);

        assertThat(text(mail)).startsWith("Guten Tag " + "Ä".repeat(100) + "…,");
        for (String to : mail.getHeader("To")) {
            assertThat(to.lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gewinn http://boese.example", "WWW.boese.example", "jemand@boese.example", " \r\n "})
    void whatIsNoNameGetsANeutralGreeting(String typed) throws Exception {
        MimeMessage mail = sentTo("linde@demo.example", typed, PLACE);

        assertThat(text(mail)).startsWith("Guten Tag,\n").doesNotContain("boese");
    }

    @ParameterizedTest
    @CsvSource({
        "linde@demo.example, linde@demo.example",
        "' linde@demo.example ', linde@demo.example",
        "o'linde+x@demo.example, o'linde+x@demo.example",
        "linde@bücher.example, linde@xn--bcher-kva.example",
    })
    void usableAddressesAreAccepted(String typed, String address) {
        assertThat(MailAddress.parse(typed)).map(MailAddress::value).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "linde",
                "@demo.example",
                "linde@",
                "linde@demo.example, kiefer@demo.example",
                "linde@demo.example\r\nBcc: kiefer@demo.example",
                "Linde <linde@demo.example>",
                "gruppe: linde@demo.example;",
                "linde@demo example",
                "lin\u202Ede@demo.example",
                "linde@-demo.example",
                "linde@demo..example",
                "a b@demo.example",
                "(x)linde@demo.example",
                "linde@@demo.example",
            })
    void unusableAddressesAreRefused(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(MailAddress.parse("a".repeat(10_000) + "@demo.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linde", "BB-2026-000123 Linde", "BB-2026-000123\r\nBcc: x", "BB-2026-{nr}"})
    void onlyANumberMayVaryInASubject(String number) {
        assertThatThrownBy(() -> mail(number, "linde@demo.example", null, PLACE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSubjectWithAnotherPlaceholderIsRefused() {
        assertThatThrownBy(() -> texts.subject("correspondence/test-mail/nosy", "BB-2026-000123"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{nr}");
    }

    @Test
    void aMailWithoutACaseHasASubjectThatNeverVaries() {
        assertThat(texts.subject("correspondence/mail/digest", null)).isEqualTo("Ihre Übersicht vom Bildungsbüro");
        assertThatThrownBy(() -> texts.subject("counselling/mail/acknowledgement", null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("number of its case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledgement", "appointment-confirmed", "withdrawal-confirmed", "review-reminder"})
    void everyMailSpeaksPlainly(String name) {
        String template = "counselling/mail/" + name;
        OutgoingMail mail = new OutgoingMail(
                "BB-2026-000123/" + name,
                "BB-2026-000123",
                "linde@demo.example",
                "Frau Linde",
                template,
                Map.of(
                        "answerBy", LocalDate.of(2026, 11, 25),
                        "start", ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, ZoneId.of("Europe/Berlin")),
                        "place", "Bildungsbüro, Schloßplatz 1, 04924 Bad Liebenwerda",
                        "advisor", "Frau Ahorn",
                        "deletionDate", LocalDate.of(2027, 2, 23),
                        "dueOn", LocalDate.of(2026, 11, 25),
                        "withdrawLink", "http://localhost:8080/link/abc"),
                null);

        String body = texts.body(mail, new Recipient(new MailAddress("linde@demo.example"), "Frau Linde"));

        assertThat(body)
                .startsWith("Guten Tag Frau Linde,\n\n")
                .contains("BB-2026-000123")
                .contains("\n\nHaben Sie Fragen? Rufen Sie uns an: 030 23125 100.")
                .doesNotContain("\n\n\n")
                .doesNotContain("[", "${", "null");
        assertThat(texts.subject(template, "BB-2026-000123")).endsWith("Nr. BB-2026-000123");
    }

    private MimeMessage sentTo(String address, @Nullable String name, String place) throws Exception {
        OutgoingMail mail = mail("BB-2026-000123", address, name, place);
        Recipient recipient = new Recipient(MailAddress.parse(address).orElseThrow(), SafeText.name(name));
        Message message = new Message(
                mail,
                recipient,
                texts.subject(mail.template(), mail.caseNumber()),
                texts.body(mail, recipient),
                null,
                clock.instant());
        Session session = Session.getInstance(new Properties());
        MimeMessage composed = new MailComposer(OFFICE).compose(new MimeMessage(session), message);
        // Over the wire and back, since what counts is what the other side reads.
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        composed.writeTo(wire);
        return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static OutgoingMail mail(String number, String address, @Nullable String name, String place) {
        return new OutgoingMail(
                "cause",
                number,
                address,
                name,
                "counselling/mail/appointment-confirmed",
                Map.of("start", ZonedDateTime.of(2026, 12, 1, 14, 0, 0, 0, ZoneId.of("Europe/Berlin")), "place", place),
                null);
    }

    private static String text(MimeMessage mail) throws Exception {
        assertThat(MimeUtility.getEncoding(mail.getDataHandler())).isNotEqualTo("8bit");
        return mail.getContent().toString().replace("\r\n", "\n");
    }
}
