package bildungslandschaft.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@CorrespondenceModuleTest
@ExtendWith(OutputCaptureExtension.class)
class SendingTest {

    private static final ServerSetup SMTP = ServerSetup.SMTP.dynamicPort();
    private static GreenMail mailServer = new GreenMail(SMTP);

    static {
        mailServer.start();
    }

    private static final int PORT = mailServer.getSmtp().getPort();

    @Autowired
    private Correspondence correspondence;

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Messages messages;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void startMailServer() throws Exception {
        if (!mailServer.isRunning()) {
            mailServer = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mailServer.start();
        }
        mailServer.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void emptyTheOutbox() {
        messages.deleteAll();
        database.sql("delete from event_publication").update();
    }

    @AfterAll
    static void stopMailServer() {
        mailServer.stop();
    }

    @Test
    void aMailLeavesAfterTheCommit() throws Exception {
        transaction.executeWithoutResult(status -> {
            correspondence.send(acknowledgement("BB-2026-000123"));
            assertThat(received()).isEmpty();
        });
        awaitSent("BB-2026-000123");

        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Ihre Anfrage ist angekommen – Nr. BB-2026-000123");
        assertThat(mail.getHeader("To", null)).isEqualTo("Frau Linde <linde@demo.example>");
        assertThat(mail.getContent().toString())
                .contains("Guten Tag Frau Linde,")
                .contains("bis Mittwoch, 25. November 2026 bei Ihnen")
                .contains("030 23125 100");
    }

    @Test
    void aMailOfARolledBackTransactionNeverLeaves() {
        transaction.executeWithoutResult(status -> {
            correspondence.send(acknowledgement("BB-2026-000001"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000002")));
        awaitSent("BB-2026-000002");

        assertThat(received()).hasSize(1);
        assertThat(messages.findByCause("BB-2026-000001/acknowledgement")).isEmpty();
    }

    @Test
    void sendingNeedsTheTransactionOfItsCase() {
        assertThatThrownBy(() -> correspondence.send(acknowledgement("BB-2026-000003")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameCauseIsAnsweredOnce() {
        transaction.executeWithoutResult(status -> {
            correspondence.send(acknowledgement("BB-2026-000004"));
            correspondence.send(acknowledgement("BB-2026-000004"));
        });
        awaitSent("BB-2026-000004");
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000004")));
        postman.makeRound();

        assertThat(received()).hasSize(1);
        assertThat(messages.count()).isEqualTo(1);
    }

    @Test
    void theRecordOfASentMailHasNoTextAndNoAddress() {
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000005")));
        Message record = awaitSent("BB-2026-000005");

        assertThat(record.recipient()).isNull();
        assertThat(record.body()).isNull();
        assertThat(record.recipientMasked()).isEqualTo("l***@demo.example");
        assertThat(record.subject()).endsWith("BB-2026-000005");
        await().untilAsserted(() -> assertThat(publications()).isZero());
    }

    @Test
    void aMailThatFoundNoServerIsRepeatedWithGrowingDelayAndArrivesOnce(CapturedOutput log) {
        mailServer.stop();
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000006")));
        awaitAttempts("BB-2026-000006", 1);
        postman.makeRound();
        assertThat(message("BB-2026-000006").attempts()).isEqualTo(1);
        clock.letPass(Duration.ofMinutes(1));
        postman.makeRound();
        assertThat(message("BB-2026-000006").attempts()).isEqualTo(2);
        assertThat(message("BB-2026-000006").nextAttemptAt())
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));

        mailServer.start();
        clock.letPass(Duration.ofMinutes(2));
        postman.makeRound();
        clock.letPass(Duration.ofHours(7));
        postman.makeRound();

        assertThat(message("BB-2026-000006").state()).isEqualTo(MessageState.SENT);
        assertThat(received()).hasSize(1);
        assertThat(log).contains("BB-2026-000006/acknowledgement not sent (ConnectException)");
        // The test's own mail server is allowed to be talkative.
        assertThat(log.toString().lines().filter(line -> !line.contains("greenmail")))
                .noneMatch(line -> line.contains("linde"));
    }

    @Test
    void filesWaitWithTheirMailAndAreForgottenWithIt() throws Exception {
        mailServer.stop();
        var text = acknowledgement("BB-2026-000016");
        byte[] pdf = PrintedSamples.certificate("Frau Linde");
        transaction.executeWithoutResult(status -> correspondence.send(new OutgoingMail(
                text.cause(),
                text.caseNumber(),
                text.recipientAddress(),
                text.recipientName(),
                text.template(),
                text.model(),
                null,
                List.of(new Attachment(DownloadName.of("Bericht März", "pdf"), "application/pdf", pdf)))));
        awaitAttempts("BB-2026-000016", 1);
        assertThat(message("BB-2026-000016").files()).hasSize(1);

        mailServer.start();
        clock.letPass(Duration.ofMinutes(1));
        postman.makeRound();

        BodyPart file = ((Multipart) received().get(0).getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("Bericht März.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
        assertThat(message("BB-2026-000016").files()).isEmpty();
        clock.letPass(Duration.ofDays(91));
        postman.forgetOld();
        assertThat(messages.count()).isZero();
    }

    @Test
    void aMailThatIsForgottenTakesItsFilesAlong() {
        mailServer.stop();
        var text = acknowledgement("BB-2026-000017");
        var file = new Attachment(DownloadName.of("Liste", "csv"), "text/csv", new byte[] {1});
        transaction.executeWithoutResult(status -> correspondence.send(new OutgoingMail(
                text.cause(),
                text.caseNumber(),
                text.recipientAddress(),
                null,
                text.template(),
                text.model(),
                null,
                List.of(file))));
        awaitAttempts("BB-2026-000017", 1);

        transaction.executeWithoutResult(status -> correspondence.forget("BB-2026-000017"));

        assertThat(database.sql("select count(*) from message_files")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailIsGivenUpAfterTwelveAttemptsAndKeepsItsText() {
        mailServer.stop();
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000007")));
        awaitAttempts("BB-2026-000007", 1);
        for (int i = 0; i < 15; i++) {
            clock.letPass(Duration.ofHours(6));
            postman.makeRound();
        }

        Message given = message("BB-2026-000007");
        assertThat(given.state()).isEqualTo(MessageState.FAILED);
        assertThat(given.attempts()).isEqualTo(12);
        assertThat(given.lastError()).isEqualTo("ConnectException");
        assertThat(given.body()).isNotNull();
    }

    @Test
    void aNodeThatDiesBetweenSendingAndNotingItCausesARepetitionThatMailProgramsRecognise() throws Exception {
        UUID id = queueWithoutListener("BB-2026-000008");
        // What the listener does, up to the point where the node dies.
        postman.transmit(sender, outbox.claim(id).orElseThrow());
        postman.makeRound();
        assertThat(received()).hasSize(1);

        clock.letPass(Duration.ofMinutes(10));
        postman.makeRound();
        postman.makeRound();

        assertThat(received()).hasSize(2);
        assertThat(Stream.of(mailServer.getReceivedMessages()).map(SendingTest::messageId))
                .containsOnly("<" + id + "@demo.example>");
        assertThat(message("BB-2026-000008").state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whileTheServerIsAwayOneMailPerRoundFindsOut() {
        mailServer.stop();
        queueWithoutListener("BB-2026-000013");
        queueWithoutListener("BB-2026-000014");
        postman.makeRound();

        assertThat(message("BB-2026-000013").attempts()
                        + message("BB-2026-000014").attempts())
                .isEqualTo(1);
        mailServer.start();
        postman.makeRound();
        clock.letPass(Duration.ofMinutes(1));
        postman.makeRound();
        assertThat(received()).hasSize(2);
    }

    @Test
    void ofTwoNodesOneGetsTheMail() {
        UUID id = queueWithoutListener("BB-2026-000009");

        assertThat(Stream.of(1, 2, 3, 4)
                        .parallel()
                        .filter(node -> outbox.claim(id).isPresent()))
                .hasSize(1);
    }

    @Test
    void whatADeadNodeLeftInTheRegistryIsTakenUp() {
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000010")));
        awaitSent("BB-2026-000010");
        await().until(() -> publications() == 0);
        UUID id = queueWithoutListener("BB-2026-000011");
        database.sql("""
            insert into event_publication
              (id, publication_date, listener_id, serialized_event, event_type, completion_attempts, status)
            values (?, ?, 'correspondence.mail-queued', ?, ?, 0, 'PUBLISHED')\
            """)
                .params(
                        UUID.randomUUID(),
                        java.sql.Timestamp.from(clock.instant()),
                        "{\"id\":\"" + id + "\"}",
                        MailQueued.class.getName())
                .update();

        clock.letPass(Duration.ofMinutes(11));
        postman.makeRound();

        awaitSent("BB-2026-000011");
        await().untilAsserted(() -> assertThat(publications()).isZero());
        assertThat(received()).hasSize(2);
    }

    @Test
    void recordsAreForgottenAfterThreeMonths() {
        transaction.executeWithoutResult(status -> correspondence.send(acknowledgement("BB-2026-000012")));
        awaitSent("BB-2026-000012");

        postman.forgetOld();
        assertThat(messages.count()).isEqualTo(1);
        clock.letPass(Duration.ofDays(91));
        postman.forgetOld();
        assertThat(messages.count()).isZero();
    }

    private static OutgoingMail acknowledgement(String number) {
        return new OutgoingMail(
                number + "/acknowledgement",
                number,
                "linde@demo.example",
                "Frau Linde",
                "counselling/mail/acknowledgement",
                Map.of("answerBy", LocalDate.of(2026, 11, 25)),
                null);
    }

    /** A queued mail as it is in the moment after the commit, before the listener has run. */
    private UUID queueWithoutListener(String number) {
        Message message = new Message(
                acknowledgement(number),
                new Recipient(new MailAddress("linde@demo.example"), null),
                "Betreff",
                "Text",
                null,
                clock.instant());
        return messages.saveAndFlush(message).id();
    }

    private Message message(String number) {
        return messages.findByCause(number + "/acknowledgement").orElseThrow();
    }

    private Message awaitSent(String number) {
        await().until(() -> message(number).state() == MessageState.SENT);
        return message(number);
    }

    private void awaitAttempts(String number, int attempts) {
        await().until(() ->
                message(number).attempts() == attempts && message(number).lastError() != null);
    }

    private long publications() {
        return database.sql("select count(*) from event_publication")
                .query(Long.class)
                .single();
    }

    private static List<MimeMessage> received() {
        return List.of(mailServer.getReceivedMessages());
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
