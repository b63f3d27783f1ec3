package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DirectorySlice
class KitaRaceTest {

    private static final String ID = "KITA-950";
    private static final LocalDate OPENING = LocalDate.of(2015, 8, 1);
    private static final LocalDate CLOSING = LocalDate.of(2026, 7, 31);

    @Autowired
    private Kitas kitas;

    @Autowired
    private KitaRegister register;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from kita_version where kita_id = ?").param(ID).update();
        jdbc.sql("delete from kita where id = ?").param(ID).update();
        jdbc.sql("delete from traeger where name = 'Wettlauf'").update();
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSlowerIsRefused() {
        register.open(named("A"), OPENING, null);
        var slower = new TransactionTemplate(transactions);
        var faster = new TransactionTemplate(transactions);
        faster.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> slower.executeWithoutResult(begun -> {
                    register.change(named("B"), OPENING);
                    faster.executeWithoutResult(meanwhile -> register.close(ID, CLOSING));
                }))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(kitas.history(ID).orElseThrow().versions())
                .containsExactly(new KitaVersion(named("A"), OPENING, CLOSING));
    }

    private static Kita named(String name) {
        var traeger = new Traeger("Wettlauf", Traeger.Kind.INDEPENDENT);
        return new Kita(ID, name, "12062224", Kita.Kind.NURSERY, traeger, 9, 2, null, null);
    }
}
