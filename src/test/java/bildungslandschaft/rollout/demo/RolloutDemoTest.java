package bildungslandschaft.rollout.demo;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.inbox.Inbox;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Actors;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The rollout as it stands after loading: real engine data with the story that the county tells. */
@OfficeTest
@TestPropertySource(properties = "spring.application.name=demo-rollout")
class RolloutDemoTest {

    private static final String REACHED =
            "state in ('REGISTERED', 'WORKSHOP_1', 'WORKSHOP_2', 'APPLICATION_SUBMITTED', 'CERTIFIED')";

    @Autowired
    private RolloutDemo demo;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Actors actors;

    @Autowired
    private Inbox inbox;

    @Test
    void nineMonthsLeadTo61Of101Kitas() {
        demo.load();

        assertThat(counts("select state, count(*) from participations group by state"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("ADDRESSED", 6L),
                        Map.entry("APPROVAL_PENDING", 7L),
                        Map.entry("REGISTERED", 7L),
                        Map.entry("WORKSHOP_1", 16L),
                        Map.entry("WORKSHOP_2", 26L),
                        Map.entry("APPLICATION_SUBMITTED", 6L),
                        Map.entry("CERTIFIED", 6L),
                        Map.entry("POSTPONED", 8L),
                        Map.entry("DECLINED", 11L),
                        Map.entry("NO_RESPONSE", 7L),
                        Map.entry("NOT_TARGETED", 1L)));
        assertThat(counts("select unit, count(*) from participations where " + REACHED + " group by unit"))
                .containsEntry("HER", 7L)
                .containsEntry("SRA", 2L)
                .containsEntry("KLE", 2L)
                .containsEntry("VGL", 10L);
        // The Schradenland had nobody for months: five approvals and one Traeger wait for the new contact.
        assertThat(inbox.page(actors.of("habicht"), Inbox.Scope.TEAM, null).tasks())
                .extracting(task -> task.key())
                .containsOnly("approveParticipation", "mediateWithTraeger")
                .hasSize(6);

        long before = timeline();
        demo.load();
        assertThat(timeline()).as("loaded once").isEqualTo(before);
    }

    private long timeline() {
        return jdbc.sql("select count(*) from timeline_entries")
                .query(Long.class)
                .single();
    }

    private Map<String, Long> counts(String query) {
        var counts = new TreeMap<String, Long>();
        jdbc.sql(query)
                .query((row, index) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }
}
