package bildungslandschaft.rights;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.conference.process.ConferenceRoad;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.conference.speaker.SampleSpeakers;
import bildungslandschaft.counselling.ContactChannel;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.inbox.TaskCalendar;
import bildungslandschaft.rights.SampleCases.Closed;
import bildungslandschaft.rollout.SampleProjects;
import bildungslandschaft.workflow.Actors;
import bildungslandschaft.workflow.CaseNumber;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What stands in an address: the cases, tasks, links and mails that the table of rights speaks of. */
final class Subjects {

    static final String MISSING = "fehlt";

    private final SampleCases cases;
    private final SampleKitas kitas;
    private final SampleProgramme programme;
    private final Visitors visitors;

    private final String inReview;
    private final String unassigned;
    private final Closed closed;
    private final String list;
    private final String openForm;
    private final String answeredForm;
    private final SampleProject project;
    private final String seat;
    private final String letter;
    private final String kitaAsked;
    private final String kitaBeforeTraeger;
    private final String kitaApproved;
    private final String kitaGivenUp;
    private final String running;
    private final String plan;
    private final String conference;
    private final String conferenceWithProgramme;
    private final String programmeItem;
    private final String askedSpeaker;
    private final String engagedSpeaker;
    private final String inviting;
    private final String guest;
    private final String incident;
    private final String calendar;

    private Subjects(
            SampleCases cases,
            SampleProject project,
            SampleProjects projects,
            SampleKitas kitas,
            SampleConferences conferences,
            SampleProgramme programme,
            SampleSpeakers speakers,
            ConferenceRoad road,
            SampleGuests guests,
            String calendar,
            Visitors visitors) {
        this.cases = cases;
        this.project = project;
        this.seat = project.seat();
        this.kitas = kitas;
        this.visitors = visitors;
        inReview = cases.inReview(visitors);
        unassigned = cases.unassigned(visitors, ContactChannel.PHONE);
        closed = cases.closed(visitors);
        list = SampleList.broughtBy(SampleCases.COORDINATOR, visitors);
        openForm = cases.form(inReview);
        answeredForm = cases.form(closed.number());
        visitors.submit(Visitors.NOBODY, "/link/" + answeredForm, Map.of("verdict", "YES"));
        letter = kitas.letter();
        kitaAsked = kitas.asked();
        kitaBeforeTraeger = kitas.beforeTraeger();
        kitaApproved = kitas.approved();
        kitaGivenUp = kitas.givenUp();
        var number = projects.run(Kita.Kind.KINDERGARTEN_FROM_TWO);
        running = number.value();
        plan = projects.plan(number, "HER").value();
        var planned = conferences.planAhead();
        conference = planned.value();
        this.programme = programme;
        programmeItem = programme
                .add(planned, SampleProgramme.talk("Vortrag", "10:00", "11:00"))
                .toString();
        var released = conferences.planAhead();
        programme.release(released);
        conferenceWithProgramme = released.value();
        askedSpeaker = speakers.asked(planned).value();
        engagedSpeaker = speakers.engaged(planned).value();
        var open = road.registrationOpen(conferences.aheadOfToday(), 150).number();
        inviting = open.value();
        guest = guests.register(open).value();
        incident = cases.incident();
        this.calendar = calendar;
    }

    static Subjects of(AutowireCapableBeanFactory beans, Visitors visitors) {
        return new Subjects(
                beans.createBean(SampleCases.class),
                beans.createBean(SampleProject.class),
                beans.createBean(SampleProjects.class),
                beans.createBean(SampleKitas.class),
                beans.createBean(SampleConferences.class),
                beans.createBean(SampleProgramme.class),
                beans.createBean(SampleSpeakers.class),
                beans.createBean(ConferenceRoad.class),
                beans.createBean(SampleGuests.class),
                calendarOf("ahorn", beans),
                visitors);
    }

    /** The secret part of the address of somebody's calendar; of nobody who stands in the table. */
    private static String calendarOf(String login, AutowireCapableBeanFactory beans) {
        var actor = beans.getBean(Actors.class).of(login);
        return beans.getBean(TaskCalendar.class).open(actor).replaceFirst(".*/kalender/(.*)\\.ics", "$1");
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
            case "offenes Formular" -> openForm;
            case "beantwortetes Formular" -> answeredForm;
            case "Brief" -> closed.letter();
            case "Brief mit Termin" -> closed.letterWithAppointment();
            case "Projekt" -> running;
            case "Rolloutplan des Orts" -> plan;
            case "Konferenz" -> conference;
            case "Konferenz mit Programm" -> conferenceWithProgramme;
            case "Programmpunkt" -> programmeItem;
            case "angefragte Person" -> askedSpeaker;
            case "zugesagte Person" -> engagedSpeaker;
            case "einladende Konferenz" -> inviting;
            case "Gast" -> guest;
            case "Workshop" -> project.workshop();
            case "gehaltener Workshop" -> project.heldWorkshop();
            case "Platz einer Kita" -> seat;
            case "wartender Brief" -> letter;
            case "Kita in Herzberg" -> SampleList.KITA;
            case "Liste der Koordination" -> list;
            case "Ansprechperson in Herzberg" -> "erle";
            case "Administrator:in" -> "admin";
            case "gefragte Kita" -> kitaAsked;
            case "Kita vor der Entscheidung" -> kitaBeforeTraeger;
            case "freigegebene Kita" -> kitaApproved;
            case "aufgegebene Kita" -> kitaGivenUp;
            case "Bildungsberatung" -> "counselling-request";
            case "Störung" -> incident;
            case "abonnierter Kalender" -> calendar;
            case MISSING -> missing(url);
            default -> throw new IllegalArgumentException("the table of rights speaks of an unknown " + subject);
        };
    }

    private static String missing(String url) {
        if (url.startsWith("/rollout/kita/")) {
            return "KITA-2026-99-999";
        }
        if (url.contains("{guest}")) {
            return "ANM-2026-9999";
        }
        if (url.contains("{number}")) {
            return "BB-2026-999999";
        }
        if (url.contains("/personen/{login}")) {
            return "niemand.sonst";
        }
        if (url.contains("/kitas/{id}")) {
            return "KITA-99999";
        }
        return url.startsWith("/demo") || url.startsWith("/rollout/buchungen") || url.startsWith("/rollout/briefe")
                ? "999999999"
                : "11111111-2222-3333-4444-555555555555";
    }

    /** The same as another one of its kind, for acts that use it up. */
    String another(String subject, String url) {
        return switch (subject) {
            case "Fall in Sichtung" -> cases.inReview(visitors);
            case "Fall ohne Berater:in" -> cases.unassigned(visitors, ContactChannel.EMAIL);
            case "offener Link" -> cases.link(cases.inReview(visitors));
            case "Platz einer Kita" -> project.seat();
            case "wartender Brief" -> kitas.letter();
            case "freigegebene Kita" -> kitas.approved();
            case "aufgegebene Kita" -> kitas.givenUp();
            case "Programmpunkt" ->
                programme
                        .add(new CaseNumber(conference), SampleProgramme.talk("Vortrag", "11:00", "12:00"))
                        .toString();
            case "Störung" -> cases.incident();
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
