package bildungslandschaft.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a Kita and who runs it read until the Kita is registered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ParticipationLetters {

    private final Projects projects;
    private final KitaDeadlines deadlines;
    private final KitaPost post;
    private final UnitLetters unitLetters;
    private final Clock clock;

    ParticipationLetters(
            Projects projects, KitaDeadlines deadlines, KitaPost post, UnitLetters unitLetters, Clock clock) {
        this.projects = projects;
        this.deadlines = deadlines;
        this.post = post;
        this.unitLetters = unitLetters;
        this.clock = clock;
    }

    /** M-RO-03; the contact hears of it. */
    void invite(ParticipationView file) {
        inviteAgain(file);
        unitLetters.tellOfInvitation(file);
    }

    /** M-RO-03 to a new head; answers the morning of the day until which it gives time. */
    Date inviteAgain(ParticipationView file) {
        var until = answerReminder(file);
        ask(file, "invitation", KitaLink.ANSWER, until, "Einladung");
        return until;
    }

    /** M-RO-04. */
    void remindOfAnswer(ParticipationView file) {
        ask(file, "invitation-reminder", KitaLink.ANSWER, answerReminder(file), "Erinnerung an die Antwort");
    }

    /** M-RO-05. */
    void askTraeger(ParticipationView file) {
        ask(file, "traeger-decision", KitaLink.TRAEGER_DECISION, deadlines.traegerReminder(), "Bitte um Entscheidung");
    }

    /** M-RO-05, once more. */
    void remindTraeger(ParticipationView file) {
        ask(
                file,
                "traeger-reminder",
                KitaLink.TRAEGER_DECISION,
                deadlines.traegerOverdue(),
                "Erinnerung an die Entscheidung");
    }

    /** M-RO-06; answers the morning of the day until which it gives time. */
    Date requestRegistration(ParticipationView file) {
        var until = deadlines.registrationReminder(file.number().value());
        var released = Optional.ofNullable(file.approval()).flatMap(Approval::released);
        var about = Map.<String, Object>of("answerUntil", day(until), "released", released.orElse(""));
        send(file, "registration", about, "Bitte um Anmeldung", KitaLink.REGISTRATION);
        return until;
    }

    /** M-RO-06, once more. */
    void remindOfRegistration(ParticipationView file) {
        var until = deadlines.registrationOverdue(file.number().value());
        ask(file, "registration-reminder", KitaLink.REGISTRATION, until, "Erinnerung an die Anmeldung");
    }

    /**
     * What is asked at present, with a new link, for whoever has lost the mail or found its link expired; once a day.
     *
     * @return whether it goes out
     */
    boolean askAgain(ParticipationView file, KitaLink link) {
        var cause = "question-reminder/" + link + "/" + LocalDate.now(clock);
        var about = model(file, Map.of("question", link.question()));
        return post.send(new KitaMail(
                file.number(),
                file.kitaId(),
                cause,
                "question-reminder",
                about,
                null,
                "Frage mit neuem Link",
                link.reader(),
                link));
    }

    /** M-RO-06b. */
    void confirmRegistration(ParticipationView file) {
        send(file, "registration-confirmed", Map.of(), "Bestätigung der Anmeldung", null);
    }

    /**
     * That the Kita may not take part, and why, if the one who decided was told that it would read it: a free Traeger was
     * not, nor by the links that are already in somebody's hands.
     */
    void tellOfRefusal(ParticipationView file) {
        var decided = file.approval();
        var about = new HashMap<String, Object>();
        about.put("decidedBy", Objects.requireNonNull(file.approvalPath()).label());
        about.put("decided", decided != null);
        boolean told = decided != null && decided.remark() != null && file.approvalPath() != ApprovalPath.INDEPENDENT;
        about.put("reason", told ? decided.remark() : "");
        send(file, "participation-refused", about, "Mitteilung der Ablehnung", null);
    }

    private void ask(ParticipationView file, String template, KitaLink link, Date until, String said) {
        send(file, template, Map.of("answerUntil", day(until)), said, link);
    }

    private void send(
            ParticipationView file, String template, Map<String, Object> about, String said, @Nullable KitaLink link) {
        var to = link == null ? KitaMail.To.KITA : link.reader();
        // A Kita may be asked again, even on the same day, so the moment belongs to the cause.
        var cause = template + "/" + clock.instant();
        post.send(
                new KitaMail(file.number(), file.kitaId(), cause, template, model(file, about), null, said, to, link));
    }

    private Map<String, Object> model(ParticipationView file, Map<String, Object> about) {
        var model = new HashMap<>(about);
        model.put(
                "project",
                projects.findById(file.project().value())
                        .map(project -> project.profile().title())
                        .orElseThrow());
        return model;
    }

    private Date answerReminder(ParticipationView file) {
        return deadlines.answerReminder(file.number().value());
    }

    private LocalDate day(Date deadline) {
        return LocalDate.ofInstant(deadline.toInstant(), clock.getZone());
    }
}
