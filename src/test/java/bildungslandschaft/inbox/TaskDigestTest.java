package bildungslandschaft.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.testing.ProcessStory;
import bildungslandschaft.testing.SampleRequest;
import bildungslandschaft.workflow.CaseFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not written into a digest; what is, the stories of the contacts tell. */
@OfficeTest
class TaskDigestTest {

    @Autowired
    private ApplicationContext office;

    @Autowired
    private List<CaseFiles> files;

    @Autowired
    private JdbcClient database;

    @Test
    void whoHasTheInboxOpenAllDayGetsNoLineForEveryTask() {
        database.sql("delete from digest_lines").update();

        new ProcessStory(office).receiveAndAssign(SampleRequest.fromHerzberg());

        assertThat(database.sql("select count(*) from digest_lines")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCaseAboutAClientHasNoNameInMails() {
        var number = new ProcessStory(office)
                .receiveAndAssign(SampleRequest.fromHerzberg())
                .number();

        assertThat(files)
                .filteredOn(kind -> kind.kind().equals(number.kind()))
                .singleElement()
                .satisfies(kind -> assertThat(kind.nameInMails(number)).isEmpty());
    }
}
