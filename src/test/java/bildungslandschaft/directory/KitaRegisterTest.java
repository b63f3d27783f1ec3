package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@DirectorySlice
@Transactional
class KitaRegisterTest {

    private static final String ID = "KITA-900";
    private static final String HERZBERG = "12062224";
    private static final String FALKENBERG = "12062128";
    private static final Traeger TOWN = new Traeger("Stadt Herzberg (Elster)", Traeger.Kind.MUNICIPAL);
    private static final Traeger COUNTY = new Traeger("Landkreis Elbe-Elster", Traeger.Kind.COUNTY);

    private static final LocalDate OPENING = LocalDate.of(2015, 8, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 8, 1);

    @Autowired
    private Kitas kitas;

    @Autowired
    private KitaRegister register;

    @Autowired
    private DirectoryImport directoryImport;

    @BeforeEach
    void openKita() {
        register.open(kita(HERZBERG, TOWN, 40), OPENING, null);
    }

    @Test
    void aChangeLeavesFormerDaysAsTheyWere() {
        register.change(kita(HERZBERG, COUNTY, 55), CHANGE);

        assertThat(kitas.kita(ID, OPENING.minusDays(1))).isEmpty();
        assertThat(kitas.kita(ID, CHANGE.minusDays(1))).contains(kita(HERZBERG, TOWN, 40));
        assertThat(kitas.kita(ID, CHANGE)).contains(kita(HERZBERG, COUNTY, 55));
        assertThat(kitas.all(CHANGE.minusDays(1))).containsExactly(kita(HERZBERG, TOWN, 40));
        assertThat(kitas.all(CHANGE)).containsExactly(kita(HERZBERG, COUNTY, 55));
        assertThat(kitas.history(ID).orElseThrow().versions())
                .extracting(KitaVersion::from, KitaVersion::to)
                .containsExactly(tuple(OPENING, CHANGE.minusDays(1)), tuple(CHANGE, null));
    }

    @Test
    void aKitaMayMoveToAnotherUnit() {
        register.change(kita(FALKENBERG, TOWN, 40), CHANGE);

        assertThat(kitas.of("HER", CHANGE.minusDays(1))).extracting(Kita::id).containsExactly(ID);
        assertThat(kitas.of("HER", CHANGE)).isEmpty();
        assertThat(kitas.of("VGL", CHANGE)).extracting(Kita::id).containsExactly(ID);
    }

    @Test
    void twoChangesOnOneDayLeaveTheLater() {
        register.change(kita(HERZBERG, TOWN, 50), CHANGE);
        register.change(kita(HERZBERG, TOWN, 60), CHANGE);

        assertThat(kitas.history(ID).orElseThrow().versions()).hasSize(2);
        assertThat(kitas.kita(ID, CHANGE)).contains(kita(HERZBERG, TOWN, 60));
    }

    @Test
    void whatIsAnnouncedStaysAnnounced() {
        var announced = LocalDate.of(2030, 1, 1);
        register.change(kita(HERZBERG, TOWN, 99), announced);
        register.change(kita(HERZBERG, TOWN, 50), CHANGE);

        assertThat(kitas.kita(ID, announced.minusDays(1))).contains(kita(HERZBERG, TOWN, 50));
        assertThat(kitas.kita(ID, announced)).contains(kita(HERZBERG, TOWN, 99));
    }

    @Test
    void aClosedKitaIsStillKnownAndMayOpenAgain() {
        var lastDay = LocalDate.of(2020, 7, 31);
        register.close(ID, lastDay);

        assertThat(kitas.all(lastDay)).hasSize(1);
        assertThat(kitas.all(lastDay.plusDays(1))).isEmpty();
        assertThat(kitas.kita(ID)).contains(kita(HERZBERG, TOWN, 40));
        assertThatIllegalStateException().isThrownBy(() -> register.change(kita(HERZBERG, TOWN, 50), CHANGE));
        assertThatIllegalStateException().isThrownBy(() -> register.open(kita(HERZBERG, TOWN, 50), lastDay, null));

        register.open(kita(HERZBERG, TOWN, 50), CHANGE, null);

        assertThat(kitas.kita(ID, CHANGE.minusDays(1))).isEmpty();
        assertThat(kitas.kita(ID, CHANGE)).contains(kita(HERZBERG, TOWN, 50));
    }

    @Test
    void aClosingMayBeTakenBack() {
        register.close(ID, LocalDate.of(2030, 7, 31));
        register.close(ID, null);

        assertThat(kitas.history(ID).orElseThrow().closedAfter()).isNull();
    }

    @Test
    void aKitaThatIsOnlyAnnouncedIsFoundByItsNumber() {
        register.open(
                new Kita("KITA-901", "Neu", HERZBERG, Kita.Kind.NURSERY, TOWN, 9, 2, null, null),
                LocalDate.of(2099, 1, 1),
                null);

        assertThat(kitas.kita("KITA-901")).isPresent();
        assertThat(kitas.histories()).extracting(KitaHistory::id).containsExactly(ID, "KITA-901");
    }

    @Test
    void aKitaHasClosures() {
        var summer = new KitaClosure(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 7), "Sommerferien");
        var bridge = new KitaClosure(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 5, 15), "");
        register.shut(ID, List.of(summer, bridge), edition());

        assertThat(kitas.closures(ID)).containsExactly(bridge, summer);
        assertThat(kitas.isClosed(ID, LocalDate.of(2026, 7, 19))).isFalse();
        assertThat(kitas.isClosed(ID, LocalDate.of(2026, 7, 20))).isTrue();
        assertThat(kitas.isClosed(ID, LocalDate.of(2026, 8, 7))).isTrue();
        assertThat(kitas.isClosed(ID, LocalDate.of(2026, 8, 8))).isFalse();
        assertThat(kitas.closures("KITA-999")).isEmpty();

        register.shut(ID, List.of(bridge), edition());

        assertThat(kitas.closures(ID)).containsExactly(bridge);
    }

    @Test
    void noDayIsInTwoClosures() {
        var week = new KitaClosure(CHANGE, CHANGE.plusDays(6), "");
        var lastOfIt = new KitaClosure(CHANGE.plusDays(6), CHANGE.plusDays(9), "");
        var dayAfter = new KitaClosure(CHANGE.plusDays(7), CHANGE.plusDays(9), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.shut(ID, List.of(week, lastOfIt), edition()))
                .withMessageContaining("overlaps");
        assertThatIllegalArgumentException().isThrownBy(() -> register.shut(ID, List.of(lastOfIt, week), edition()));
        register.shut(ID, List.of(week, dayAfter), edition());
        assertThat(kitas.closures(ID)).hasSize(2);
    }

    @Test
    void whoeverHasReadAnOlderEditionIsRefused() {
        int old = edition();
        var summer = new KitaClosure(CHANGE, CHANGE.plusDays(6), "");
        register.shut(ID, List.of(summer), old);
        assertThat(edition()).isGreaterThan(old);

        assertThatThrownBy(() -> register.shut(ID, List.of(), old))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(kitas.closures(ID)).containsExactly(summer);
    }

    private int edition() {
        return kitas.closuresOf(ID).edition();
    }

    @Test
    void demoKitasHaveAnAddressSaveForThree() {
        directoryImport.importDemoKitas();
        var demo = kitas.all(CHANGE).stream().filter(kita -> !kita.id().equals(ID));

        assertThat(demo)
                .hasSize(101)
                .allSatisfy(kita -> assertThat(kita.headName()).isNotBlank())
                .filteredOn(kita -> kita.email() == null)
                .hasSize(3);
        assertThat(kitas.kita("KITA-047").orElseThrow().email()).isEqualTo("kita-047@demo.example");
    }

    private static Kita kita(String ags, Traeger traeger, int places) {
        return new Kita(ID, "Kita „Test“", ags, Kita.Kind.UNTIL_SCHOOL, traeger, places, 5, "Frau Hasel", null);
    }
}
