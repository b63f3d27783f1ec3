package bildungslandschaft.masterdata.people;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.correspondence.OutgoingMail;
import bildungslandschaft.directory.Person;
import bildungslandschaft.workflow.Actor;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whoever hands out a password could use it first. So the owner is told of each, by whom and when; the password itself
 * is never written.
 */
@Component
class PasswordLetters {

    private final Correspondence correspondence;
    private final Clock clock;

    PasswordLetters(Correspondence correspondence, Clock clock) {
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** @param known whether there was an account before */
    void tell(Person owner, Actor writer, boolean known) {
        var at = clock.instant().atZone(clock.getZone());
        correspondence.send(new OutgoingMail(
                "password/%s/%s".formatted(owner.login(), at.toInstant()),
                null,
                owner.email(),
                owner.displayName(),
                "masterdata/mail/password-given",
                Map.of("writer", writer.name(), "at", at, "login", owner.login(), "known", known),
                null));
    }
}
