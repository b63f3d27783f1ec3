package bildungslandschaft.conference.speaker;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.conference.ProgrammeLine;
import bildungslandschaft.conference.ProgrammeParts;
import bildungslandschaft.conference.Venue;
import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.directory.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those are written who are asked for a part of the day, and what the office is written about them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpeakerLetters {

    /** The questions that are answered by link: process and event. */
    static final String REQUEST = "speaker-request/speakerAnswered";

    static final String DOCUMENTS = "speaker-engagement/documentsReceived";

    private static final String CONFIRMATION = "speaker-confirmed";

    /** With what these say the appointment changes for whoever has it in their calendar. */
    private static final Set<String> ABOUT_THE_APPOINTMENT = Set.of(
            CONFIRMATION, "speaker-moved", "speaker-venue", "speaker-new-date", "speaker-released", "speaker-off");

    private static final List<Role> OFFICE = List.of(Role.PROJECT_MANAGER, Role.COORDINATOR, Role.MANAGEMENT);

    private final Correspondence correspondence;
    private final Links links;
    private final ProgrammeParts programme;
    private final Directory directory;
    private final SpeakerPlan plan;
    private final Clock clock;

    SpeakerLetters(
            Correspondence correspondence,
            Links links,
            ProgrammeParts programme,
            Directory directory,
            SpeakerPlan plan,
            Clock clock) {
        this.correspondence = correspondence;
        this.links = links;
        this.programme = programme;
        this.directory = directory;
        this.plan = plan;
        this.clock = clock;
    }

    /** @return false if there is no address that a mail could go to */
    boolean ask(Speaker file, String template, @Nullable String purpose) {
        return write(file, template, purpose, cause(file, template));
    }

    /** The person has agreed: what is agreed on, for the calendar too. */
    void confirm(Speaker file) {
        ask(file, CONFIRMATION, null);
    }

    /** What they were asked for is not wanted any more, or the day is over. */
    boolean release(Speaker file) {
        var state = programme.conference(file.conference()).state();
        return ask(
                file,
                switch (state) {
                    case HELD, COMPLETED -> "speaker-too-late";
                    case CANCELLED -> "speaker-off";
                    default -> "speaker-released";
                },
                null);
    }

    /**
     * The part has another hour or room.
     *
     * @param version of the part before that
     * @return false if there is no address that a mail could go to
     */
    boolean announceMove(Speaker file, int version) {
        return write(file, "speaker-moved", null, "%s/speaker-moved/%d".formatted(file.number(), version));
    }

    /** @return false if there is no address that a mail could go to */
    boolean announceVenue(Speaker file) {
        // One conference may lose a place and come back to it.
        var cause =
                "%s/speaker-venue/%d".formatted(file.number(), clock.instant().toEpochMilli());
        return write(file, "speaker-venue", null, cause);
    }

    private boolean write(Speaker file, String template, @Nullable String purpose, String cause) {
        var contact = file.view().contact();
        if (contact == null || contact.email() == null) {
            return false;
        }
        var model = model(file);
        if (purpose != null) {
            model.put("answerLink", url(file, purpose));
        }
        if (file.state().engaged()) {
            model.put("cancelLink", url(file, SpeakerCancellation.PURPOSE));
        }
        correspondence.send(
                mail(file, template, contact.email(), contact.name(), cause, model, entryIn(file, template)));
        return true;
    }

    private @Nullable CalendarEntry entryIn(Speaker file, String template) {
        return ABOUT_THE_APPOINTMENT.contains(template)
                        && (template.equals(CONFIRMATION) || file.entry().isSent())
                ? programme.line(file.item()).map(line -> entry(file, line)).orElse(null)
                : null;
    }

    private CalendarEntry entry(Speaker file, ProgrammeLine line) {
        var conference = programme.conference(file.conference());
        var part = line.entry();
        return new CalendarEntry(
                "%s-%d@bildungslandschaft".formatted(file.number(), file.asked()),
                file.entry().next(),
                conference.day().atTime(part.startsAt()).atZone(clock.getZone()),
                Duration.between(part.startsAt(), part.endsAt()),
                conference.title(),
                Stream.of(
                                programme.room(file.item()).orElse(null),
                                conference.place().map(Venue::inOneLine).orElse("Der Ort steht noch nicht fest"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                !file.state().engaged());
    }

    private String url(Speaker file, String purpose) {
        var until = plan.endOf(programme.conference(file.conference()).day());
        return links.url(links.issue(purpose, file.number().value(), until));
    }

    void tell(Speaker file, Role role, String template) {
        send(file, directory.responsibleFor(role, null, plan.today()), template);
    }

    /** M-BK-09: the office, and whoever of its people answers for the part, as far as the name says so. */
    void announceChange(Speaker file) {
        var line = programme.line(file.item()).orElse(null);
        var host = line == null ? null : line.entry().host();
        var readers = Stream.concat(
                        OFFICE.stream().flatMap(role -> directory.responsibleFor(role, null, plan.today()).stream()),
                        directory.people(plan.today()).stream()
                                .filter(person -> person.displayName().equalsIgnoreCase(host)))
                .distinct()
                .toList();
        send(file, readers, "programme-changed");
    }

    private void send(Speaker file, Collection<Person> readers, String template) {
        readers.forEach(reader -> correspondence.send(mail(
                file,
                template,
                reader.email(),
                reader.displayName(),
                cause(file, template) + "/" + reader.login(),
                model(file),
                null)));
    }

    private static OutgoingMail mail(
            Speaker file,
            String template,
            String address,
            String name,
            String cause,
            Map<String, Object> model,
            @Nullable CalendarEntry entry) {
        return new OutgoingMail(
                cause, file.number().value(), address, name, "conference/mail/" + template, model, entry);
    }

    /** Each of those who are asked gets each mail once a day at most, and again if the conference moves meanwhile. */
    private String cause(Speaker file, String template) {
        int moves = programme.conference(file.conference()).moves();
        return "%s/%s/%d/%d/%s".formatted(file.number(), template, file.asked(), moves, plan.today());
    }

    private Map<String, Object> model(Speaker file) {
        Map<String, Object> model = new HashMap<>();
        var conference = programme.conference(file.conference());
        model.put("title", conference.title());
        model.put("motto", conference.motto());
        model.put("day", GermanDay.withWeekday(conference.day()));
        var instead = conference.instead();
        model.put("instead", instead == null ? "" : instead.announced());
        model.put("venue", conference.place().map(Venue::inOneLine).orElse(""));
        model.put(
                "item",
                programme.line(file.item()).map(line -> line.entry().inWords()).orElse("Programmpunkt"));
        model.put("time", programme.line(file.item()).map(ProgrammeLine::time).orElse(""));
        model.put("room", programme.room(file.item()).orElse(""));
        var planB = file.planB();
        model.put("change", planB == null ? "" : planB.decided().label());
        model.put("note", planB == null ? "" : Objects.requireNonNullElse(planB.note(), ""));
        return model;
    }
}
