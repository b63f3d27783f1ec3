package bildungslandschaft.counselling;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRegister;
import bildungslandschaft.workflow.CaseRounds;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets go of what people have told when its time has come; the anonymous statistics stay. */
@Service
public class CounsellingRetention {

    private static final Logger log = LoggerFactory.getLogger(CounsellingRetention.class);

    private final CounsellingCases cases;
    private final Correspondence correspondence;
    private final CaseRegister register;
    private final CaseRounds rounds;
    private final Clock clock;

    CounsellingRetention(
            CounsellingCases cases,
            Correspondence correspondence,
            CaseRegister register,
            CaseRounds rounds,
            Clock clock) {
        this.cases = cases;
        this.correspondence = correspondence;
        this.register = register;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Every night: deletes the files whose day has come, with mails, links and history; answers how many that were. */
    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Berlin")
    public int deleteDue() {
        var due = cases.findByDeletionDateLessThanEqual(LocalDate.now(clock)).stream()
                .map(CounsellingCase::number)
                .toList();
        int deleted = rounds.each(due, this::delete);
        log.info("{} counselling files deleted on their date", deleted);
        return deleted;
    }

    private void delete(CaseNumber number) {
        correspondence.forget(number.value());
        register.forget(number);
        cases.findById(number.value()).ifPresent(cases::delete);
    }
}
