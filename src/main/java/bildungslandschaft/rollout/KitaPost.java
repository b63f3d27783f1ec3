package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.Links;
import bildungslandschaft.correspondence.Office;
import bildungslandschaft.correspondence.OutgoingLetter;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.correspondence.PaperPost;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's post to Kitas and to who runs them: a mail, or a letter on paper where there is no address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KitaPost {

    private static final String TEMPLATES = "rollout/mail/";

    private final KitaMailbox mailbox;
    private final Kitas kitas;
    private final Correspondence correspondence;
    private final PaperPost paper;
    private final Links links;
    private final Office office;
    private final RolloutSettings settings;
    private final Timeline timeline;
    private final Clock clock;

    KitaPost(
            KitaMailbox mailbox,
            Kitas kitas,
            Correspondence correspondence,
            PaperPost paper,
            Links links,
            Office office,
            RolloutSettings settings,
            Timeline timeline,
            Clock clock) {
        this.mailbox = mailbox;
        this.kitas = kitas;
        this.correspondence = correspondence;
        this.paper = paper;
        this.links = links;
        this.office = office;
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Every template may name the Kita as {@code kita}; one that asks something finds its link as {@code answerLink}.
     *
     * @return whether anything goes out; not for a cause for which something has gone out before
     */
    public boolean send(KitaMail mail) {
        var recipient = mail.to() == KitaMail.To.KITA ? mailbox.of(mail.kitaId()) : mailbox.ofTraeger(mail.kitaId());
        return recipient.map(to -> send(mail, to)).orElseGet(() -> write(mail));
    }

    private boolean send(KitaMail mail, KitaMailbox.Recipient to) {
        var model = model(mail);
        var link = mail.link();
        if (link != null) {
            model.put(
                    "answerLink",
                    links.url(links.issue(link.purpose(), mail.number().value(), linkValid())));
        }
        boolean sent = correspondence.send(new OutgoingMail(
                cause(mail),
                mail.number().value(),
                to.email(),
                to.name(),
                TEMPLATES + mail.template(),
                model,
                mail.entry()));
        if (link == null) {
            // Of what is asked the timeline says so anyway.
            timeline.note(mail.number(), Actor.software(), mail.said() + " gesendet.");
        }
        return sent;
    }

    private boolean write(KitaMail mail) {
        var link = mail.link();
        if (mail.reminds() && link != null && paper.waits(mail.number().value(), link.purpose())) {
            // Both would come in one envelope: what has not been asked yet needs no reminder.
            timeline.note(
                    mail.number(),
                    Actor.software(),
                    mail.said() + " nicht geschrieben: Der erste Brief wartet noch auf den Druck.");
            return false;
        }
        var model = model(mail);
        if (link != null) {
            model.put("answerLink", waysToAnswer(mail, link));
        }
        var addressee = mail.to() == KitaMail.To.KITA
                ? mailbox.letterTo(mail.kitaId())
                : mailbox.letterToTraeger(mail.kitaId());
        boolean written = paper.write(new OutgoingLetter(
                RolloutLetters.DESK,
                cause(mail),
                mail.number().value(),
                mail.said(),
                addressee.key(),
                addressee.names(),
                addressee.town(),
                addressee.greeted(),
                TEMPLATES + mail.template(),
                model,
                null,
                link == null ? null : link.purpose()));
        timeline.note(
                mail.number(),
                Actor.software(),
                "Brief geschrieben, da es keine E-Mail-Adresse gibt: " + mail.said() + ". Er wartet auf den Druck.");
        return written;
    }

    /** A link that can be typed, and the telephone for those who would rather talk. */
    private String waysToAnswer(KitaMail mail, KitaLink link) {
        var token = links.issueForPaper(link.purpose(), mail.number().value(), linkValid());
        return "im Internet unter %s\noder rufen Sie uns an: %s (Nummer %s)"
                .formatted(links.typedUrl(token), office.phone(), mail.number());
    }

    private Map<String, Object> model(KitaMail mail) {
        var model = new HashMap<>(mail.model());
        model.put("kita", kitas.kita(mail.kitaId()).map(Kita::name).orElse(mail.kitaId()));
        return model;
    }

    private static String cause(KitaMail mail) {
        return mail.number() + "/" + mail.cause();
    }

    private Duration linkValid() {
        var today = LocalDate.now(clock);
        return Duration.between(
                today.atStartOfDay(), today.plus(settings.linkValid()).atStartOfDay());
    }
}
