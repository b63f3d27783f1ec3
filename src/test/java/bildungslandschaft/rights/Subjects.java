package bildungslandschaft.rights;

import bildungslandschaft.counselling.ContactChannel;
import bildungslandschaft.rights.SampleCases.Closed;
import bildungslandschaft.testing.SampleRollout;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in an address: the cases, tasks, links and mails that the table of rights speaks of. */
final class Subjects {

    static final String MISSING = "fehlt";

    private static final String PROJECT = "PRJ-2045-01";

    private final SampleCases cases;
    private final Visitors visitors;

    private final String inReview;
    private final String unassigned;
    private final Closed closed;
    private final String list;

    private Subjects(SampleCases cases, Visitors visitors) {
        this.cases = cases;
        this.visitors = visitors;
        inReview = cases.inReview(visitors);
        unassigned = cases.unassigned(visitors, ContactChannel.PHONE);
        closed = cases.closed(visitors);
        list = SampleList.broughtBy(SampleCases.COORDINATOR, visitors);
    }

    static Subjects of(AutowireCapableBeanFactory beans, Visitors visitors) {
        var database = beans.getBean(JdbcTemplate.class);
        SampleRollout.remove(database, PROJECT);
        SampleRollout.write(database, PROJECT, LocalDate.of(2026, 1, 12));
        return new Subjects(beans.createBean(SampleCases.class), visitors);
    }

    /** The part of the address that names the subject in an address of this kind. */
    String named(String subject, String url) {
        return switch (subject) {
            case "Fall in Sichtung" -> inReview;
            case "Fall ohne Berater:in" -> unassigned;
            case "geschlossener Fall" -> closed.number();
            case "Aufgabe der Berater:in" -> cases.taskOf(inReview);
            case "Aufgabe der Koordination" -> cases.taskOf(unassigned);
            case "erledigte Aufgabe" -> closed.finishedTask();
            case "offener Link" -> cases.link(inReview);
            case "benutzter Link" -> usedLink();
            case "Brief" -> closed.letter();
            case "Brief mit Termin" -> closed.letterWithAppointment();
            case "Kita in Herzberg" -> SampleList.KITA;
            case "Liste der Koordination" -> list;
            case "Projekt" -> PROJECT;
            case MISSING -> missing(url);
            default -> throw new IllegalArgumentException("the table of rights speaks of an unknown " + subject);
        };
    }

    private static String missing(String url) {
        if (url.contains("{number}")) {
            return "BB-2026-999999";
        }
        if (url.endsWith("/kitas/{id}")) {
            return "KITA-99999";
        }
        return url.startsWith("/demo") ? "999999999" : "11111111-2222-3333-4444-555555555555";
    }

    /** The same as another one of its kind, for acts that use it up. */
    String another(String subject, String url) {
        return switch (subject) {
            case "Fall in Sichtung" -> cases.inReview(visitors);
            case "Fall ohne Berater:in" -> cases.unassigned(visitors, ContactChannel.EMAIL);
            case "offener Link" -> cases.link(cases.inReview(visitors));
            default -> named(subject, url);
        };
    }

    List<String> caseNumbers() {
        return List.of(inReview, unassigned, closed.number());
    }

    List<String> taskIds() {
        return List.of(cases.taskOf(inReview), cases.taskOf(unassigned), closed.finishedTask());
    }

    private String usedLink() {
        var link = cases.link(cases.inReview(visitors));
        visitors.press(Visitors.NOBODY, "/link/" + link);
        return link;
    }
}
