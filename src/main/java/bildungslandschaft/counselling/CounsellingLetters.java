package bildungslandschaft.counselling;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Directory;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of a counselling case. Whoever gave no e-mail address is rung up or written to by the advisor instead. */
@Service
@Transactional
public class CounsellingLetters {

    private static final Duration WITHDRAWAL_LINK_VALID = Duration.ofDays(180);

    private final Counselling counselling;
    private final CounsellingDeadlines deadlines;
    private final Correspondence correspondence;
    private final Links links;
    private final Directory directory;
    private final Timeline timeline;
    private final Clock clock;

    CounsellingLetters(
            Counselling counselling,
            CounsellingDeadlines deadlines,
            Correspondence correspondence,
            Links links,
            Directory directory,
            Timeline timeline,
            Clock clock) {
        this.counselling = counselling;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.links = links;
        this.directory = directory;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** "Ihre Anfrage ist angekommen", with the day of the first answer and a link to withdraw. */
    public void acknowledge(CaseNumber number) {
        var file = counselling.file(number);
        if (file.client().email() == null) {
            return;
        }
        var token = links.issue(WithdrawalLink.PURPOSE, number.value(), WITHDRAWAL_LINK_VALID);
        send(
                file,
                "acknowledgement",
                null,
                Map.of("answerBy", deadlines.firstAnswerUntil(), "withdrawLink", links.url(token)));
        timeline.note(number, Actor.software(), "Eingang bestätigt.");
    }

    /** The appointment in words and as a calendar entry. */
    public void confirmAppointment(CaseNumber number) {
        var file = counselling.file(number);
        var appointment = file.appointment();
        if (appointment == null) {
            throw new IllegalStateException("no appointment: " + number);
        }
        if (file.client().email() == null) {
            return;
        }
        var place = appointment.place() == null ? appointment.mode().label() : appointment.place();
        var start = appointment.date().atTime(appointment.time()).atZone(clock.getZone());
        var entry = new CalendarEntry(
                number + "@bildungslandschaft",
                0,
                start,
                Duration.ofMinutes(appointment.durationMinutes()),
                "Termin Bildungsbüro",
                place,
                false);
        var token = links.issue(WithdrawalLink.PURPOSE, number.value(), WITHDRAWAL_LINK_VALID);
        Map<String, Object> model =
                new HashMap<>(Map.of("start", start, "place", place, "withdrawLink", links.url(token)));
        Optional.ofNullable(file.advisor())
                .flatMap(directory::person)
                .ifPresent(advisor -> model.put("advisor", advisor.displayName()));
        send(file, "appointment-confirmed", entry, model);
        timeline.note(number, Actor.software(), "Termin mit Kalendereintrag bestätigt.");
    }

    /**
     * M-BB-12: somebody else will be there at the appointment; without one to come there is nothing to tell. Whom no mail
     * reaches the new advisor tells in another way.
     */
    void announceAdvisor(CounsellingCase file, Person advisor) {
        var appointment = file.appointment();
        if (appointment == null) {
            return;
        }
        var start = appointment.date().atTime(appointment.time()).atZone(clock.getZone());
        if (start.toInstant().isBefore(clock.instant())) {
            return;
        }
        if (file.client().email() == null) {
            timeline.note(
                    file.number(),
                    Actor.software(),
                    "Ohne E-Mail-Adresse: Bitte sagen Sie der ratsuchenden Person, dass jemand anderes berät.");
            return;
        }
        send(
                file,
                "other-advisor",
                "/" + clock.instant().toEpochMilli(),
                null,
                Map.of("start", start, "advisor", advisor.displayName()));
    }

    /** "Ihre Anfrage ist zurückgezogen", with the day on which the data are deleted. */
    public void confirmWithdrawal(CaseNumber number) {
        var file = counselling.file(number);
        var deletion = file.deletionDate();
        if (file.client().email() == null || deletion == null) {
            return;
        }
        send(file, "withdrawal-confirmed", null, Map.of("deletionDate", deletion));
        timeline.note(number, Actor.software(), "Rückzug bestätigt.");
    }

    /** Tells the advisor, or the deputy, that a request is due today. */
    public void remindAdvisor(CaseNumber number) {
        var advisor = counselling.file(number).advisor();
        var today = LocalDate.now(clock);
        var reader = advisor == null
                ? null
                : directory
                        .deputyOf(advisor, today)
                        .or(() -> directory.person(advisor))
                        .orElse(null);
        if (reader == null) {
            return;
        }
        correspondence.send(new OutgoingMail(
                number + "/review-reminder/" + today,
                number.value(),
                reader.email(),
                reader.displayName(),
                "counselling/mail/review-reminder",
                Map.of("dueOn", today),
                null));
        timeline.note(number, Actor.software(), "An die Sichtung erinnert.");
    }

    private void send(CounsellingCase file, String template, @Nullable CalendarEntry entry, Map<String, Object> model) {
        send(file, template, "", entry, model);
    }

    /** @param again tells mails apart that are sent more than once for a case */
    private void send(
            CounsellingCase file,
            String template,
            String again,
            @Nullable CalendarEntry entry,
            Map<String, Object> model) {
        var client = file.client();
        correspondence.send(new OutgoingMail(
                file.number() + "/" + template + again,
                file.number().value(),
                Objects.requireNonNull(client.email()),
                client.lastName() == null ? null : client.displayName(),
                "counselling/mail/" + template,
                model,
                entry));
    }
}
