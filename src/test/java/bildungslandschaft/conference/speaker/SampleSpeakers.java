package bildungslandschaft.conference.speaker;

import bildungslandschaft.conference.PersonNeeded;
import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.SampleProgramme;
import bildungslandschaft.workflow.Actor;
import bildungslandschaft.workflow.CaseNumber;
import bildungslandschaft.workflow.JobsByHand;
import bildungslandschaft.workflow.TaskCompletion;
import bildungslandschaft.workflow.form.FormSubmission;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** People for conferences in tests, however far the conference itself is. */
public final class SampleSpeakers {

    /** A name that nobody else has, to be looked for where it must not be. */
    public static final String NAME = "Dr. Kanarienvogel";

    private final ApplicationContext office;
    private final SampleConferences conferences;

    public SampleSpeakers(ApplicationContext office) {
        this.office = office;
        this.conferences = new SampleConferences(office);
    }

    public CaseNumber wanted(CaseNumber conference) {
        return wanted(conference, "Vortrag von " + UUID.randomUUID());
    }

    public CaseNumber wanted(CaseNumber conference, String title) {
        var item = new SampleProgramme(office).add(conference, SampleProgramme.talkBySomebody(title));
        office.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> office.publishEvent(new PersonNeeded(conference, item)));
        return new CaseNumber(
                office.getBean(Speakers.class).findNumbersFor(item).get(0));
    }

    /** A mail with a link is on its way to the person. */
    public CaseNumber asked(CaseNumber conference) {
        return ask(wanted(conference));
    }

    public CaseNumber ask(CaseNumber number) {
        byHand(() -> choose(number));
        return number;
    }

    private void choose(CaseNumber number) {
        var tasks = office.getBean(TaskCompletion.class);
        var task = tasks.waiting(number, "chooseSpeaker").orElseThrow();
        tasks.complete(
                task.id(),
                new FormSubmission(
                        UUID.randomUUID(),
                        Map.of("name", NAME, "email", address(number), "phone", "030 23125 199"),
                        ""),
                conferences.actor(SampleConferences.PROJECT_MANAGER));
        runJobs(number);
    }

    /** The letter box of the person, one for each case. */
    public static String address(CaseNumber number) {
        return number.value().toLowerCase(Locale.ROOT) + "@kanarienvogel.example";
    }

    public CaseNumber engaged(CaseNumber conference) {
        return agree(asked(conference));
    }

    public CaseNumber agree(CaseNumber number) {
        return answer(number, SpeakerReply.Answer.ACCEPTED);
    }

    public CaseNumber decline(CaseNumber number) {
        return answer(number, SpeakerReply.Answer.DECLINED);
    }

    private CaseNumber answer(CaseNumber number, SpeakerReply.Answer answer) {
        byHand(() -> {
            office.getBean(SpeakerSearch.class)
                    .receive(number, new SpeakerReply(answer, null), Actor.outside("Angefragte Person"));
            runJobs(number);
        });
        return number;
    }

    /** Fee settled, and a mail asks for what the office needs. */
    public CaseNumber askedForDocuments(CaseNumber number) {
        var tasks = office.getBean(TaskCompletion.class);
        tasks.complete(
                tasks.waiting(number, "arrangeFee").orElseThrow().id(),
                new FormSubmission(UUID.randomUUID(), Map.of("fee", 0), ""),
                conferences.actor(SampleConferences.COORDINATOR));
        runJobs(number);
        return number;
    }

    public SpeakerView file(CaseNumber number) {
        return office.getBean(SpeakerDesk.class)
                .find(number, conferences.actor(SampleConferences.PROJECT_MANAGER))
                .orElseThrow();
    }

    /** Where the engine works on jobs by itself, it must not be faster. */
    private void byHand(Runnable work) {
        office.getBean(JobsByHand.class).hold(work);
    }

    /** What is due now, and no timer. */
    public void runJobs(CaseNumber number) {
        var now = office.getBean(Clock.class).instant();
        office.getBean(JobsByHand.class).run(number, now, now);
    }
}
