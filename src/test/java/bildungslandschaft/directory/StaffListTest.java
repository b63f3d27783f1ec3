package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;

@DirectorySlice
@Transactional
class StaffListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private StaffList list;

    @Autowired
    private Directory directory;

    @Autowired
    private Staff staff;

    @Autowired
    private DirectoryImport directoryImport;

    @BeforeEach
    void loadDemoPeople() {
        directoryImport.importDemoPeople(TODAY);
    }

    @Test
    void everybodyIsListedWithWhatWasAndWhatWillBe() {
        assertThat(list.everybody())
                .hasSize(30)
                .extracting(StaffMember::login)
                .isSorted()
                .contains("storch");
        var storch = list.member("storch").orElseThrow();
        assertThat(storch.roles()).hasSize(2);
        assertThat(storch.roles().stream().filter(role -> role.isOver(TODAY))).hasSize(1);
        assertThat(list.member("sperling")
                        .orElseThrow()
                        .absence(TODAY)
                        .orElseThrow()
                        .deputy())
                .isEqualTo("zeisig");
        assertThat(list.member("nobody")).isEmpty();
    }

    @Test
    void whoeverHasReadAnOldEditionChangesNothing() {
        int edition = list.member("erle").orElseThrow().edition();
        staff.revise("erle", edition);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> staff.revise("erle", edition + 1));
    }

    @Test
    void aRoleEndsWhereOthersBegin() {
        var role = list.member("erle").orElseThrow().roles().get(0);

        staff.end(role, TODAY);

        assertThat(directory.holders(Role.CONTACT, "HER", TODAY)).hasSize(1);
        assertThat(directory.holders(Role.CONTACT, "HER", TODAY.plusDays(1))).isEmpty();
        assertThat(list.member("erle").orElseThrow().isOver(TODAY)).isFalse();
        assertThat(list.member("erle").orElseThrow().isOver(TODAY.plusDays(1))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> staff.end(role, role.from().minusDays(1)));
    }

    /** Nobody could log in to do what waits. */
    @Test
    void aDeputyWithoutAnyRoleStandsInForNobody() {
        for (var role : list.member("zeisig").orElseThrow().roles()) {
            staff.end(role, TODAY.minusDays(1));
        }

        assertThat(directory.deputyOf("sperling", TODAY)).isEmpty();
        assertThat(directory.isAbsent("sperling", TODAY)).isTrue();
        assertThat(directory
                        .deputyOf("sperling", TODAY.minusDays(1))
                        .orElseThrow()
                        .login())
                .isEqualTo("zeisig");
    }

    @Test
    void anAbsenceIsMovedAndTakenBack() {
        var absence = list.member("sperling").orElseThrow().absences().get(0);

        staff.move(new Absence(absence.id(), TODAY.plusDays(9), TODAY.plusDays(10), null));
        assertThat(directory.isAbsent("sperling", TODAY)).isFalse();
        assertThat(directory.isAbsent("sperling", TODAY.plusDays(9))).isTrue();

        staff.cancel(absence);
        assertThat(list.member("sperling").orElseThrow().absences()).isEmpty();
    }
}
