package bildungslandschaft.rollout;

import bildungslandschaft.calendar.GermanDay;
import bildungslandschaft.directory.Role;
import bildungslandschaft.workflow.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When the Kita last said something that counts, and by whom it came; named by office and never by name, since whoever
 * finds an old link reads it.
 */
@Embeddable
public record Receipt(
        @Enumerated(EnumType.STRING) @Column(name = "told_by")
        Channel by,

        @Column(name = "told_on") LocalDate on) {

    /** Who brought it to us. */
    public enum Channel {
        LINK,
        COORDINATION,
        CONTACT
    }

    static Receipt of(Actor actor, LocalDate day) {
        if (actor.login().isEmpty()) {
            return new Receipt(Channel.LINK, day);
        }
        boolean office = actor.reaches(Role.COORDINATOR.id());
        return new Receipt(office ? Channel.COORDINATION : Channel.CONTACT, day);
    }

    /** What those are told who open a link after that. */
    String sentence() {
        var day = GermanDay.of(on);
        return switch (by) {
            case LINK -> "Ihre Antwort kam am %s über den Link, den wir Ihnen geschickt haben.".formatted(day);
            case COORDINATION -> "Das Bildungsbüro hat Ihre Antwort am %s für Sie erfasst.".formatted(day);
            case CONTACT ->
                "Die Ansprechperson Bildung Ihrer Kommune hat Ihre Antwort am %s für Sie erfasst.".formatted(day);
        };
    }
}
