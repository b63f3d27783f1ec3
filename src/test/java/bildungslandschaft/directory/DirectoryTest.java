package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DirectorySlice
@Transactional
class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Directory directory;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffList list;

    @Autowired
    private DirectoryImport directoryImport;

    private int peopleBeforeTheDemo;

    @BeforeEach
    void loadDemoPeople() {
        peopleBeforeTheDemo = directory.people(TODAY).size();
        directoryImport.importDemoPeople(TODAY);
    }

    @Test
    void demoCountyHasItsPeople() {
        assertThat(directory.people(TODAY))
                .hasSize(30)
                .extracting(Person::login)
                .isSorted()
                .contains("ahorn", "habicht", "lerche", "admin");
        assertThat(directory.person("ahorn")).contains(new Person("ahorn", "Frau Ahorn", "ahorn@demo.example"));
        assertThat(directory.person("admin").orElseThrow().displayName()).isEqualTo("Technische Administration");
        assertThat(directory.person("nobody")).isEmpty();
    }

    @Test
    void nobodyIsThereOutsideTheDemo() {
        assertThat(peopleBeforeTheDemo).isZero();
    }

    @Test
    void everyRoleIsTakenAndEveryUnitHasItsContacts() {
        assertThat(Role.values())
                .allSatisfy(
                        role -> assertThat(directory.holders(role, null, TODAY)).isNotEmpty());
        assertThat(directory.units(TODAY))
                .allSatisfy(unit -> assertThat(directory.holders(Role.CONTACT, unit.code(), TODAY))
                        .hasSize(unit.code().equals("VGL") ? 4 : 1))
                .allSatisfy(unit -> assertThat(directory.holders(Role.ADVISOR, unit.code(), TODAY))
                        .hasSize(1))
                .allSatisfy(unit -> assertThat(directory.holders(Role.YOUTH_COORDINATOR, unit.code(), TODAY))
                        .hasSize(1));
        assertThat(directory.holders(Role.CONTACT, null, TODAY)).hasSize(16);
    }

    @Test
    void contactsOfTheAssociationHaveTheirTowns() {
        assertThat(directory.rolesOf("eibe", TODAY))
                .containsExactly(new RoleAssignment(Role.CONTACT, "VGL", "12062128"));
    }

    @Test
    void rolesForTheWholeDistrictAreHeldInEveryUnit() {
        assertThat(logins(directory.holders(Role.COORDINATOR, "HER", TODAY).stream()))
                .containsExactly("amsel", "drossel");
    }

    @Test
    void schradenlandHasNoContactUntilTheNewOneComes() {
        assertThat(directory.holders(Role.CONTACT, "SRA", TODAY.minusDays(100))).isEmpty();
        assertThat(directory.responsibleFor(Role.CONTACT, "SRA", TODAY.minusDays(56)))
                .isEmpty();
        assertThat(logins(directory.responsibleFor(Role.CONTACT, "SRA", TODAY.minusDays(55)).stream()))
                .containsExactly("habicht");
        assertThat(logins(directory.holders(Role.CONTACT, "SRA", TODAY).stream()))
                .containsExactly("habicht");
    }

    @Test
    void deputyIsResponsibleOnTheDaysOfAbsenceOnly() {
        assertThat(directory.isAbsent("sperling", TODAY)).isTrue();
        assertThat(directory.deputyOf("sperling", TODAY).orElseThrow().login()).isEqualTo("zeisig");
        assertThat(logins(directory.responsibleFor(Role.ADVISOR, "DOK", TODAY).stream()))
                .containsExactly("zeisig");
        assertThat(logins(directory.holders(Role.ADVISOR, "DOK", TODAY).stream()))
                .containsExactly("sperling");

        LocalDate back = TODAY.plusDays(6);
        assertThat(directory.isAbsent("sperling", back)).isFalse();
        assertThat(directory.deputyOf("sperling", back)).isEmpty();
        assertThat(logins(directory.responsibleFor(Role.ADVISOR, "DOK", back).stream()))
                .containsExactly("sperling");
    }

    @Test
    void everybodyIsResponsibleOnce() {
        assertThat(logins(directory.responsibleFor(Role.ADVISOR, null, TODAY).stream()))
                .containsExactly("ahorn", "birke", "zeisig");
    }

    @Test
    void absenceWithoutDeputyIsAVacancy() {
        staff.absent("erle", TODAY, TODAY, null);

        assertThat(directory.isAbsent("erle", TODAY)).isTrue();
        assertThat(directory.deputyOf("erle", TODAY)).isEmpty();
        assertThat(directory.responsibleFor(Role.CONTACT, "HER", TODAY)).isEmpty();
    }

    @Test
    void whoHasLeftHoldsNothingButKeepsTheName() {
        leave("erle");
        leave("zeisig");

        assertThat(directory.people(TODAY)).hasSize(28);
        assertThat(directory.person("erle")).isPresent();
        assertThat(directory.rolesOf("erle", TODAY)).isEmpty();
        assertThat(directory.holders(Role.CONTACT, "HER", TODAY)).isEmpty();
        assertThat(directory.deputyOf("sperling", TODAY)).isEmpty();
    }

    @Test
    void rolesEndOnTheirLastDay() {
        staff.assign("amsel", new RoleAssignment(Role.MONITORING, null, null), TODAY, TODAY.plusDays(1));

        assertThat(directory.rolesOf("amsel", TODAY.plusDays(1))).hasSize(2);
        assertThat(directory.rolesOf("amsel", TODAY.plusDays(2))).hasSize(1);
    }

    @Test
    void advisorsHaveCompetencesAndCapacity() {
        assertThat(directory.competencesOf("ahorn"))
                .containsExactlyInAnyOrder(Competence.TRANSITIONS, Competence.SECOND_CHANCE_EDUCATION);
        assertThat(directory.competencesOf("kauz")).isEmpty();
        assertThat(directory.weeklyCapacityOf("ahorn")).isEqualTo(Staff.USUAL_WEEKLY_CAPACITY);
        assertThat(directory.weeklyCapacityOf("nobody")).isZero();
    }

    @Test
    void nonsenseIsRefused() {
        RoleAssignment contactOfNowhere = new RoleAssignment(Role.CONTACT, null, null);
        Person spoof = new Person("Ahorn@HER", "Frau Ahorn", "ahorn@demo.example");

        assertThatIllegalArgumentException().isThrownBy(() -> staff.assign("erle", contactOfNowhere, TODAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.absent("nobody", TODAY, TODAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.absent("erle", TODAY, TODAY, "erle"));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.absent("erle", TODAY, TODAY.minusDays(1), "linde"));
        assertThatIllegalArgumentException().isThrownBy(() -> staff.join(spoof, 4));
        assertThatIllegalStateException().isThrownBy(() -> staff.absent("sperling", TODAY, TODAY, "ahorn"));
        assertThatIllegalStateException()
                .isThrownBy(() -> staff.join(new Person("ahorn", "Herr Ahorn", "other@demo.example"), 4));
    }

    @Test
    void importsCanBeRepeatedAndKeepWhatTheOfficeChanged() {
        leave("erle");
        directoryImport.importReferenceData();
        directoryImport.importDemoPeople(TODAY.plusDays(3));

        assertThat(directory.people(TODAY)).hasSize(29);
        assertThat(directory.rolesOf("ahorn", TODAY)).hasSize(3);
        assertThat(directory.isAbsent("sperling", TODAY.plusDays(8))).isFalse();
        assertThat(directory.units(TODAY)).hasSize(13);
    }

    /** Whoever has no role is not here any more. */
    private void leave(String login) {
        list.member(login).orElseThrow().roles().forEach(staff::withdraw);
    }

    private static Stream<String> logins(Stream<Person> people) {
        return people.map(Person::login);
    }
}
