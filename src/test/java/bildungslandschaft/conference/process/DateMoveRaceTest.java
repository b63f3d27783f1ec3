package bildungslandschaft.conference.process;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.conference.SampleConferences;
import bildungslandschaft.conference.registration.SampleGuests;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.Race;
import bildungslandschaft.workflow.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;

/** A conference is moved again while everybody is still being told of the day it was moved to a moment ago. */
@OfficeTest
class DateMoveRaceTest {

    private static final int GUESTS = 12;

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final SampleConferences conferences;
    private final SampleGuests guests;

    @Autowired
    DateMoveRaceTest(ApplicationContext office) {
        this.jobs = office.getBean(ManagementService.class);
        this.runtime = office.getBean(RuntimeService.class);
        this.conferences = new SampleConferences(office);
        this.guests = new SampleGuests(office);
    }

    @RepeatedTest(6)
    void theSecondMoveDoesNotFailOnTheMailsOfTheFirst(RepetitionInfo round) throws Exception {
        var conference = conferences.inviting(GUESTS);
        var registered = new ArrayList<CaseNumber>();
        for (int i = 0; i < GUESTS; i++) {
            registered.add(guests.register(conference));
        }
        tell(registered);
        move(conference);

        var both = Race.run(round.getCurrentRepetition() * 4, () -> tell(registered), () -> move(conference));
        assertThat(both).containsExactly(true, true);
        assertThat(conferences.view(conference).moves()).isEqualTo(2);

        tell(registered);
        assertThat(messagesOf(registered)).isEmpty();
    }

    private boolean move(CaseNumber conference) {
        var day = conferences.view(conference).day();
        conferences
                .planning()
                .move(
                        conference,
                        day,
                        day.plusWeeks(1),
                        true,
                        "Kreistag",
                        conferences.actor(SampleConferences.COORDINATOR));
        return true;
    }

    /** As the engine does by itself: a job that meets somebody else is done again. */
    private boolean tell(List<CaseNumber> registered) {
        for (var jobsOfAll = messagesOf(registered); !jobsOfAll.isEmpty(); jobsOfAll = messagesOf(registered)) {
            for (var job : jobsOfAll) {
                try {
                    jobs.executeJob(job.getId());
                } catch (OptimisticLockingException | ConcurrencyFailureException again) {
                    continue;
                }
            }
        }
        return true;
    }

    private List<Job> messagesOf(List<CaseNumber> registered) {
        return registered.stream()
                .flatMap(guest ->
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(guest.value()).list().stream())
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .toList();
    }
}
