package bildungslandschaft.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.correspondence.Correspondence;
import bildungslandschaft.directory.Kitas;
import bildungslandschaft.testing.OfficeTest;
import bildungslandschaft.workflow.Timeline;
import bildungslandschaft.workflow.TimelineEntry;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A Kita without an address gets a letter, and somebody has to know of it. */
@OfficeTest
class KitaPostTest {

    private final ApplicationContext office;

    @Autowired
    KitaPostTest(ApplicationContext office) {
        this.office = office;
    }

    @Test
    void whereThereIsNoAddressALetterIsNoted() {
        var kita = new RegisteredKitas(office).large();
        var kitas = office.getBean(Kitas.class);
        var post = new KitaPost(
                new KitaMailbox(kitas) {
                    @Override
                    Optional<Recipient> of(String kitaId) {
                        return Optional.empty();
                    }
                },
                kitas,
                office.getBean(Correspondence.class),
                office.getBean(Timeline.class));

        office.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> post.send(new KitaMail(
                        kita, "KITA-001", "guide", "application-guide", Map.of(), null, "Leitfaden zur Bewerbung")));

        assertThat(office.getBean(Timeline.class).of(kita))
                .extracting(TimelineEntry::sentence)
                .containsExactly("Brief nötig: Leitfaden zur Bewerbung.");
    }
}
