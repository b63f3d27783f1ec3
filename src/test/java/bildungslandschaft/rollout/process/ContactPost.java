package bildungslandschaft.rollout.process;

import static org.awaitility.Awaitility.await;

import bildungslandschaft.calendar.OfficeClock;
import bildungslandschaft.correspondence.DemoLetter;
import bildungslandschaft.correspondence.DemoPost;
import bildungslandschaft.correspondence.MorningMail;
import bildungslandschaft.testing.LetterBox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What contacts are written in one test, and who of them is away. */
final class ContactPost {

    private final ApplicationContext office;
    private final JdbcClient database;
    private final long before;

    /** What tests before have left behind, for instance because the clock went back before a mail was sent. */
    private final List<String> stuck;

    ContactPost(ApplicationContext office) {
        this.office = office;
        this.database = office.getBean(JdbcClient.class);
        this.before = newest().stream()
                .map(DemoLetter::id)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        this.stuck = queued();
        clearUp();
        // What other stories have left on the desks, and whom they have sent on leave.
        database.sql("delete from inbox_rows").update();
        database.sql("delete from absence where login in ('erle', 'kiebitz')").update();
    }

    void clearUp() {
        database.sql("delete from digest_lines").update();
        database.sql("delete from messages where cause like 'digest/%'").update();
        database.sql("delete from absence where id < -100").update();
    }

    void away(String login, String deputy, LocalDate from, LocalDate until) {
        database.sql("insert into absence (id, login, first_day, last_day, deputy_login) values (?, ?, ?, ?, ?)")
                .params(-101 - from.getDayOfYear(), login, from, until, deputy)
                .update();
    }

    /** The office opens on this day and the digests go out. */
    void open(LocalDate day) {
        office.getBean(OfficeClock.class)
                .travelTo(
                        day.atTime(LocalTime.of(7, 0)).atZone(OfficeClock.ZONE).toInstant());
        MorningMail.send(office);
    }

    /** Why mails about a task were written, without the task, the oldest first: template and login. */
    List<String> about(String task) {
        return database
                .sql("select cause from messages where cause like ? order by created_at, cause")
                .param("task/" + task + "/%")
                .query(String.class)
                .list()
                .stream()
                .map(cause -> cause.substring(("task/" + task + "/").length()))
                .toList();
    }

    /** Waits until all that was written has gone out. */
    List<DemoLetter> letters() {
        await().until(() -> stuck.containsAll(queued()));
        return newest().stream()
                .filter(letter -> Objects.requireNonNull(letter.id()) > before)
                .toList();
    }

    String textsTo(String login) {
        var texts = new StringBuilder();
        letters().stream()
                .filter(letter -> letter.recipient().equals(login + "@demo.example"))
                .forEach(letter -> texts.append(letter.subject()).append('\n').append(textOf(letter)));
        return texts.toString().replace("\r\n", "\n");
    }

    private List<String> queued() {
        return database.sql("select cause from messages where state = 'QUEUED'")
                .query(String.class)
                .list();
    }

    private List<DemoLetter> newest() {
        return office.getBean(DemoPost.class).newest();
    }

    private static String textOf(DemoLetter letter) {
        try {
            return LetterBox.textOf(new MimeMessage(
                    null, new ByteArrayInputStream(letter.source().getBytes(StandardCharsets.US_ASCII))));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
