package bildungslandschaft.conference.registration;

import bildungslandschaft.conference.ConferenceDeadlines;
import bildungslandschaft.conference.ConferenceInvitation;
import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.conference.registration.RegistrationFigures.Count;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Fact;
import bildungslandschaft.workflow.Facts;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks once a week how many have registered for a conference. From some weeks before it on, too few guests, altogether or
 * of one group, are a reason to invite once more. It counts, and knows no names. It does so under the conference's lock,
 * so that nobody registers, and nobody finishes the task, meanwhile.
 */
@Service
@Transactional
public class RegistrationWatch {

    private final GuestList guests;
    private final ConferenceInvitations invitations;
    private final ConferenceDeadlines deadlines;
    private final RegistrationSettings settings;
    private final Timeline timeline;
    private final Clock clock;

    RegistrationWatch(
            GuestList guests,
            ConferenceInvitations invitations,
            ConferenceDeadlines deadlines,
            RegistrationSettings settings,
            Timeline timeline,
            Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.deadlines = deadlines;
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Notes the week's figures; answers whether coordination has to recruit. */
    public boolean needsRecruiting(CaseNumber conference) {
        var invitation = invitations.lock(conference);
        var figures = guests.figures(conference);
        note(conference, "Anmeldungen gezählt: %s.".formatted(sentence(figures)));
        return isTime(invitation) && leavesTime(invitation) && lacksGuests(figures);
    }

    /** Whether somebody still has to: not if enough have registered meanwhile, all places are taken, or the day is far again. */
    public boolean stillNeedsRecruiting(CaseNumber conference) {
        if (!isTime(invitations.lock(conference))) {
            note(conference, "Bis zur Konferenz ist wieder mehr Zeit. Nachwerben ist noch nicht nötig.");
            return false;
        }
        var figures = guests.figures(conference);
        boolean lacking = lacksGuests(figures);
        var counted = lacking || isFull(figures) ? "Anmeldungen gezählt: %s." : "Die Anmeldungen haben aufgeholt: %s.";
        note(conference, counted.formatted(sentence(figures)) + (lacking ? "" : " Nachwerben ist nicht mehr nötig."));
        return lacking;
    }

    /** How many are there of how many that are wanted: altogether, then of each group. */
    @Transactional(readOnly = true)
    public List<Fact> standing(CaseNumber conference) {
        var figures = guests.figures(conference);
        var facts = new Facts().add("Angemeldet", ofWanted(figures)).add("Es fehlen", missing(figures));
        figures.groups().stream()
                .filter(group -> group.of() != null)
                .forEach(group -> facts.add(group.label(), inWords(group)));
        return facts.add("Plätze", places(figures)).list();
    }

    private boolean isTime(ConferenceInvitation conference) {
        return !LocalDate.now(clock).isBefore(conference.day().minus(settings.recruitingBegin()));
    }

    /** A task that begins now would be due while people can still register; otherwise it would be taken away half done. */
    private boolean leavesTime(ConferenceInvitation conference) {
        var due = deadlines.recruitGuests().toInstant().atZone(clock.getZone()).toLocalDate();
        return !due.isAfter(conference.registrationEnd());
    }

    /** Whoever is invited to a full conference only waits in its line. */
    private boolean lacksGuests(RegistrationFigures figures) {
        return !isFull(figures)
                && (isShort(figures.seated(), figures.wanted())
                        || figures.groups().stream().anyMatch(group -> isShort(group.guests(), group.of())));
    }

    /** Without a target nobody is missing. */
    private boolean isShort(long guests, @Nullable Integer wanted) {
        return wanted != null && 100 * guests < (long) settings.recruitingShare() * wanted;
    }

    private void note(CaseNumber conference, String sentence) {
        timeline.note(conference, Actor.software(), sentence);
    }

    private static String sentence(RegistrationFigures figures) {
        var missing = missing(figures);
        return ofWanted(figures)
                + (missing == null ? "" : "; es fehlen %s".formatted(missing))
                + (isFull(figures) ? "; alle Plätze sind vergeben, die Warteliste läuft" : "");
    }

    private static String ofWanted(RegistrationFigures figures) {
        return "%d von %d gewünschten Gästen".formatted(figures.seated(), figures.wanted());
    }

    /** The groups below their target, with by how many; null if there is none. */
    private static @Nullable String missing(RegistrationFigures figures) {
        var missing = figures.groups().stream()
                .filter(group -> group.of() != null && group.guests() < group.of())
                .map(group -> "%s (%d von %d)".formatted(group.label(), group.guests(), group.of()))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? null : missing;
    }

    private static String inWords(Count group) {
        var standing = "%d von %d".formatted(group.guests(), group.of());
        return group.reached() ? standing + ", erreicht" : standing;
    }

    private static String places(RegistrationFigures figures) {
        return isFull(figures)
                ? "alle %d vergeben, %d auf der Warteliste".formatted(figures.places(), figures.waiting())
                : "%d von %d vergeben".formatted(figures.seated(), figures.places());
    }

    private static boolean isFull(RegistrationFigures figures) {
        return figures.seated() >= figures.places();
    }
}
