package bildungslandschaft.conference;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.AdministrativeUnit;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a conference are written, beside the digest of each morning. */
@Component
@Transactional
public class ConferenceLetters {

    private static final List<Role> OFFICE =
            List.of(Role.PROJECT_MANAGER, Role.COORDINATOR, Role.MONITORING, Role.MANAGEMENT);

    private final Correspondence correspondence;
    private final Conferences conferences;
    private final Directory directory;
    private final Clock clock;

    ConferenceLetters(Correspondence correspondence, Conferences conferences, Directory directory, Clock clock) {
        this.correspondence = correspondence;
        this.conferences = conferences;
        this.directory = directory;
        this.clock = clock;
    }

    /** M-BK-08: the conference takes place on another day. */
    public void announceNewDate(CaseNumber number) {
        var file = file(number);
        send(file, everybody(), "new-date", "new-date/" + file.view().moves());
    }

    /** M-BK-08: it does not take place. */
    public void announceCancellation(CaseNumber number) {
        send(file(number), everybody(), "cancelled", "cancelled");
    }

    /** The day comes nearer, and there is no place. */
    public void warnOfVenue(CaseNumber number) {
        var file = file(number);
        send(
                file,
                holders(Role.PROJECT_MANAGER),
                "venue-missing",
                "venue-missing/" + file.view().moves());
    }

    /** Project management hears of a release that is overdue; deciding remains with management. */
    public void escalateRelease(CaseNumber number, PlanStep release) {
        var cause = "release-overdue/%s/%s".formatted(release, today());
        send(file(number), holders(Role.PROJECT_MANAGER), "release-overdue", cause, Map.of("release", release.label()));
    }

    private void send(Conference file, Collection<Person> readers, String template, String cause) {
        send(file, readers, template, cause, Map.of());
    }

    private void send(
            Conference file, Collection<Person> readers, String template, String cause, Map<String, Object> more) {
        var view = file.view();
        Map<String, Object> model = new HashMap<>(more);
        model.put("title", view.title());
        model.put("motto", view.motto());
        model.put("day", GermanDay.withWeekday(view.day()));
        readers.forEach(reader -> correspondence.send(new OutgoingMail(
                "%s/%s/%s".formatted(view.number(), cause, reader.login()),
                view.number().value(),
                reader.email(),
                reader.displayName(),
                "conference/mail/" + template,
                model,
                null)));
    }

    /** The office and the contacts of all municipalities, each person once. */
    private List<Person> everybody() {
        var office = OFFICE.stream().flatMap(role -> holders(role).stream());
        var contacts = directory.units(today()).stream()
                .map(AdministrativeUnit::code)
                .flatMap(unit -> directory.responsibleFor(Role.CONTACT, unit, today()).stream());
        return Stream.concat(office, contacts).distinct().toList();
    }

    private List<Person> holders(Role role) {
        return directory.responsibleFor(role, null, today());
    }

    private Conference file(CaseNumber number) {
        return conferences.findById(number.value()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
