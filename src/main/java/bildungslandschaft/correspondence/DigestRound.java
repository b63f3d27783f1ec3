package bildungslandschaft.correspondence;

import bildungslandschaft.calendar.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends the digests when the office opens. It looks again and again through the day, so that a node that was down in the
 * morning makes up for it; what has been sent is not sent twice.
 */
@Component
class DigestRound {

    private static final Logger log = LoggerFactory.getLogger(DigestRound.class);

    private final DigestWriter writer;
    private final WorkingDays workingDays;
    private final Clock clock;

    DigestRound(DigestWriter writer, WorkingDays workingDays, Clock clock) {
        this.writer = writer;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0/10 * * * *", zone = "Europe/Berlin")
    void make() {
        LocalDate today = LocalDate.now(clock);
        Instant morning = workingDays.morningOf(today);
        if (!workingDays.isWorkingDay(today) || clock.instant().isBefore(morning)) {
            return;
        }
        writer.readers(today, morning).forEach((reader, logins) -> {
            try {
                writer.write(reader, logins, today, morning);
            } catch (RuntimeException failure) {
                // One mail that cannot be written keeps nobody else from theirs.
                log.warn(
                        "No digest for {} ({})",
                        reader.login(),
                        failure.getClass().getSimpleName());
            }
        });
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Berlin")
    void forgetOld() {
        writer.forgetOld();
    }
}
