package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.ConferenceInvitations;
import bildungslandschaft.correspondence.Correspondence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of speakers' data in time, as of guests': support soon after the conference, names later. */
@Service
@Transactional
public class SpeakerRetention {

    private static final Logger log = LoggerFactory.getLogger(SpeakerRetention.class);

    private final Speakers speakers;
    private final ConferenceInvitations invitations;
    private final Correspondence correspondence;
    private final SpeakerSettings settings;

    SpeakerRetention(
            Speakers speakers,
            ConferenceInvitations invitations,
            Correspondence correspondence,
            SpeakerSettings settings) {
        this.speakers = speakers;
        this.invitations = invitations;
        this.correspondence = correspondence;
        this.settings = settings;
    }

    /**
     * Every night: what was kept long enough goes, with mails and links; answers how many people that were. The case
     * stays, since it names nobody.
     */
    @Scheduled(cron = "${bildungslandschaft.conference.speaker.deletion:0 50 3 * * *}", zone = "Europe/Berlin")
    public int forgetDue() {
        speakers.forgetSupport(invitations.overFor(settings.keepSupport()));
        var due = speakers.findNamed(invitations.overFor(settings.keepSpeakers()));
        due.forEach(file -> {
            correspondence.forget(file.number().value());
            file.forget();
            speakers.save(file);
        });
        log.info("{} conference speakers forgotten on their date", due.size());
        return due.size();
    }
}
