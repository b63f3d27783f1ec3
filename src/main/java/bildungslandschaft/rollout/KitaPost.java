package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.Timeline;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office's post to Kitas: a mail, or the note that a letter is needed where there is no address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KitaPost {

    private static final String TEMPLATES = "rollout/mail/";

    private final KitaMailbox mailbox;
    private final Kitas kitas;
    private final Correspondence correspondence;
    private final Timeline timeline;

    KitaPost(KitaMailbox mailbox, Kitas kitas, Correspondence correspondence, Timeline timeline) {
        this.mailbox = mailbox;
        this.kitas = kitas;
        this.correspondence = correspondence;
        this.timeline = timeline;
    }

    /** Every template may name the Kita as {@code kita}. */
    public void send(KitaMail mail) {
        var recipient = mailbox.of(mail.kitaId());
        if (recipient.isEmpty()) {
            timeline.note(mail.number(), Actor.software(), "Brief nötig: " + mail.said() + ".");
            return;
        }
        var model = new HashMap<>(mail.model());
        model.put("kita", kitas.kita(mail.kitaId()).map(Kita::name).orElse(mail.kitaId()));
        correspondence.send(new OutgoingMail(
                mail.number() + "/" + mail.cause(),
                mail.number().value(),
                recipient.get().email(),
                recipient.get().name(),
                TEMPLATES + mail.template(),
                model,
                mail.entry()));
        timeline.note(mail.number(), Actor.software(), mail.said() + " gesendet.");
    }
}
