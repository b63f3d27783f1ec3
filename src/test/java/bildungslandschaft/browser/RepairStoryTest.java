package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.JobsByHand;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A step of the software has failed, and the administrator sets it going again. */
@BrowserTest
class RepairStoryTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private ManagementService jobs;

    @Test
    @DisplayName("Die Administration stößt einen gescheiterten Schritt an, und der Vorgang geht weiter")
    void aFailedStepIsTriedAgain(Visitors visitors) {
        var story = failed();
        var administrator = visitors.login("admin").open("/monitoring");
        administrator
                .main()
                .getByRole(AriaRole.LINK)
                .filter(says("Störung"))
                .first()
                .click();
        assertThat(administrator.heading()).hasText("Störungen");
        var line = administrator
                .main()
                .getByRole(AriaRole.ROW)
                .filter(says(story.number().value()));
        assertThat(line).isVisible();

        line.getByText("Erneut versuchen").click();

        assertThat(administrator.main()).containsText("Der Schritt wird noch einmal versucht.");
        assertThat(line).hasCount(0);
        Awaitility.await().until(() -> story.openTasks().contains("reviewRequest"));
    }

    /** As if it had failed four times, before the engine got at it. */
    private ProcessStory failed() {
        var begun = new ProcessStory[1];
        office.getBean(JobsByHand.class).hold(() -> {
            begun[0] = new ProcessStory(office).receive(SampleRequest.fromHerzberg());
            var job =
                    jobs.createJobQuery().processInstanceId(begun[0].instance()).singleResult();
            jobs.setJobRetries(job.getId(), 0);
        });
        return begun[0];
    }

    private static Locator.FilterOptions says(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
