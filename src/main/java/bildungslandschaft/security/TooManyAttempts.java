package bildungslandschaft.security;

import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;

/** This login or this address has guessed too often of late and has to wait. */
class TooManyAttempts extends AccountStatusException {

    private final Duration remaining;

    TooManyAttempts(Duration remaining) {
        super("Too many attempts");
        this.remaining = remaining;
    }

    Duration remaining() {
        return remaining;
    }

    /** The sentence for people, the time rounded up. */
    static String sentence(Duration remaining) {
        var seconds = remaining.plusMillis(999).toSeconds();
        var time = seconds == 1
                ? "1 Sekunde"
                : seconds <= 90 ? seconds + " Sekunden" : (seconds + 59) / 60 + " Minuten";
        return "Zu viele Versuche. Bitte warten Sie " + time + " und versuchen Sie es dann noch einmal.";
    }
}
