package bildungslandschaft.rollout;

import bildungslandschaft.correspondence.CalendarEntry;
import bildungslandschaft.workflow.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a Kita reads on the way to its certificate, at the handover, and before the certificate expires. */
@Service
@Transactional
public class TrainingLetters {

    private static final Duration EVENT = Duration.ofHours(1);

    private final Participations participations;
    private final KitaPost post;
    private final Clock clock;

    TrainingLetters(Participations participations, KitaPost post, Clock clock) {
        this.participations = participations;
        this.post = post;
        this.clock = clock;
    }

    /** How to apply at the foundation (M-RO-08). */
    public void guideApplication(CaseNumber number) {
        send(file(number), "application-guide", "Leitfaden zur Bewerbung");
    }

    public void remindApplication(CaseNumber number) {
        send(file(number), "application-reminder", "Erinnerung an die Bewerbung");
    }

    /** The invitation to the handover of the plaque, with a calendar entry (M-RO-09). */
    void inviteToHandover(ParticipationView file) {
        var handover = Objects.requireNonNull(file.handover());
        var start = handover.on().atTime(handover.time()).atZone(clock.getZone());
        var entry = new CalendarEntry(
                file.number() + "/handover@bildungslandschaft",
                0,
                start,
                EVENT,
                "Plakettenübergabe",
                handover.place(),
                false);
        post.send(new KitaMail(
                file.number(),
                file.kitaId(),
                "handover/" + handover.on(),
                "handover-invitation",
                Map.of("start", start, "place", handover.place()),
                entry,
                "Einladung zur Plakettenübergabe"));
    }

    /** The certificate expires in half a year (M-RO-13). */
    public void announceExpiry(CaseNumber number) {
        var file = file(number);
        var until = Objects.requireNonNull(file.training().validUntil());
        post.send(new KitaMail(
                number,
                file.kitaId(),
                "certificate-expiring/" + until,
                "certificate-expiring",
                Map.of("validUntil", until),
                null,
                "Hinweis auf den Ablauf des Zertifikats"));
    }

    public void guideRenewal(CaseNumber number) {
        send(file(number), "renewal-guide", "Leitfaden zur Erneuerung");
    }

    /** A Kita may apply again after it was sent back: the day makes the second mail another one than the first. */
    private void send(ParticipationView file, String template, String said) {
        post.send(new KitaMail(
                file.number(), file.kitaId(), template + "/" + LocalDate.now(clock), template, Map.of(), null, said));
    }

    private ParticipationView file(CaseNumber number) {
        return participations
                .findById(number.value())
                .map(Participation::view)
                .orElseThrow(() -> new IllegalStateException("no Kita file " + number));
    }
}
