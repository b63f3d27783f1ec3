package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.CaseRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Lets go of speakers' data in time, as of guests': support soon after the conference, names later. */
@Service
public class SpeakerRetention {

    private static final Logger log = LoggerFactory.getLogger(SpeakerRetention.class);

    private final Speakers speakers;
    private final ConferenceInvitations invitations;
    private final Correspondence correspondence;
    private final CaseRounds rounds;
    private final SpeakerSettings settings;

    SpeakerRetention(
            Speakers speakers,
            ConferenceInvitations invitations,
            Correspondence correspondence,
            CaseRounds rounds,
            SpeakerSettings settings) {
        this.speakers = speakers;
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.rounds = rounds;
        this.settings = settings;
    }

    /**
     * Every night: what was kept long enough goes, with mails and links; answers how many people that were. The case
     * stays, since it names nobody.
     */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Berlin")
    public int forgetDue() {
        var due = speakers.findNamed(invitations.overFor(settings.keepSpeakers())).stream()
                .map(Speaker::number)
                .toList();
        int forgotten = rounds.each(due, this::forget);
        speakers.forgetSupport(invitations.overFor(settings.keepSupport()));
        log.info("{} conference speakers forgotten on their date", forgotten);
        return forgotten;
    }

    private void forget(CaseNumber number) {
        correspondence.forget(number.value());
        speakers.findById(number.value()).ifPresent(Speaker::forget);
    }
}
