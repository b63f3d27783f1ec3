package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails to a Kita and to who runs it. Whoever has no address gets a letter, which the timeline asks for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KitaLetters {

    private final Kitas kitas;
    private final Projects projects;
    private final KitaMailbox mailbox;
    private final KitaDeadlines deadlines;
    private final RolloutSettings settings;
    private final Correspondence correspondence;
    private final Links links;
    private final UnitLetters unitLetters;
    private final RolloutJournal journal;
    private final Clock clock;

    KitaLetters(
            Kitas kitas,
            Projects projects,
            KitaMailbox mailbox,
            KitaDeadlines deadlines,
            RolloutSettings settings,
            Correspondence correspondence,
            Links links,
            UnitLetters unitLetters,
            RolloutJournal journal,
            Clock clock) {
        this.kitas = kitas;
        this.projects = projects;
        this.mailbox = mailbox;
        this.deadlines = deadlines;
        this.settings = settings;
        this.correspondence = correspondence;
        this.links = links;
        this.unitLetters = unitLetters;
        this.journal = journal;
        this.clock = clock;
    }

    /** M-RO-03; the contact hears of it. */
    void invite(ParticipationView file) {
        toKita(file, "invitation", KitaLink.ANSWER, answerUntil(file));
        if (mailbox.of(file.kitaId()).isPresent()) {
            unitLetters.tellOfInvitation(file);
        }
    }

    /** M-RO-04. */
    void remindOfAnswer(ParticipationView file) {
        toKita(file, "invitation-reminder", KitaLink.ANSWER, answerUntil(file));
    }

    /** M-RO-05. */
    void askTraeger(ParticipationView file) {
        toTraeger(file, "traeger-decision", day(deadlines.traegerReminder()));
    }

    /** M-RO-05, once more. */
    void remindTraeger(ParticipationView file) {
        toTraeger(file, "traeger-reminder", day(deadlines.traegerOverdue()));
    }

    /** M-RO-06. */
    void requestRegistration(ParticipationView file) {
        var until = day(deadlines.registrationReminder(file.number().value()));
        toKita(file, "registration", KitaLink.REGISTRATION, until);
    }

    /** M-RO-06, once more. */
    void remindOfRegistration(ParticipationView file) {
        var until = day(deadlines.registrationOverdue(file.number().value()));
        toKita(file, "registration-reminder", KitaLink.REGISTRATION, until);
    }

    /** M-RO-06b. */
    void confirmRegistration(ParticipationView file) {
        send(mailbox.of(file.kitaId()), file, "registration-confirmed", model(file));
    }

    private void toKita(ParticipationView file, String template, KitaLink link, LocalDate until) {
        send(mailbox.of(file.kitaId()), file, template, asking(file, link, until));
    }

    private void toTraeger(ParticipationView file, String template, LocalDate until) {
        send(mailbox.ofTraeger(file.kitaId()), file, template, asking(file, KitaLink.TRAEGER_DECISION, until));
    }

    private Map<String, Object> asking(ParticipationView file, KitaLink link, LocalDate until) {
        var model = model(file);
        model.put(
                "answerLink",
                links.url(links.issue(link.purpose(), file.number().value(), linkValid())));
        model.put("answerUntil", until);
        return model;
    }

    private Map<String, Object> model(ParticipationView file) {
        var model = new HashMap<String, Object>();
        model.put("kita", kitas.kita(file.kitaId()).map(Kita::name).orElse(file.kitaId()));
        model.put(
                "project",
                projects.findById(file.project().value())
                        .map(project -> project.profile().title())
                        .orElseThrow());
        return model;
    }

    private void send(
            Optional<KitaMailbox.Recipient> recipient, ParticipationView file, String template, Map<String, ?> model) {
        recipient.ifPresentOrElse(
                to -> correspondence.send(new OutgoingMail(
                        // A Kita may be asked again, even on the same day, so the moment belongs to the cause.
                        "%s/%s/%s".formatted(file.number(), template, clock.instant()),
                        file.number().value(),
                        to.email(),
                        to.name(),
                        "rollout/mail/" + template,
                        new HashMap<>(model),
                        null)),
                () -> journal.noted(file.number(), Actor.software(), "Brief nötig: Es gibt keine E-Mail-Adresse."));
    }

    private LocalDate answerUntil(ParticipationView file) {
        return day(deadlines.answerReminder(file.number().value()));
    }

    private LocalDate day(Date deadline) {
        return LocalDate.ofInstant(deadline.toInstant(), clock.getZone());
    }

    private Duration linkValid() {
        var today = LocalDate.now(clock);
        return Duration.between(
                today.atStartOfDay(), today.plus(settings.linkValid()).atStartOfDay());
    }
}
