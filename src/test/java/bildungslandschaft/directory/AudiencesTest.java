package bildungslandschaft.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DirectorySlice
@Transactional
class AudiencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private Audiences audiences;

    @Autowired
    private Directory directory;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffList list;

    @Autowired
    private DirectoryImport directoryImport;

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private EntityManagerFactory entityManagerFactory;

    @BeforeEach
    void loadDemoPeople() {
        directoryImport.importDemoPeople(TODAY);
    }

    @Test
    void contactsHearWhatConcernsTheirUnit() {
        assertThat(audiences.of("erle", TODAY))
                .containsExactly(new Audience("person:erle", null), new Audience("contact@HER", null));
    }

    @Test
    void advisorsHearEverythingForAdvisorsWhateverTheirHomeArea() {
        assertThat(audiences.of("ahorn", TODAY))
                .containsExactly(new Audience("person:ahorn", null), new Audience("advisor", null));
    }

    @Test
    void youthCoordinatorsHearAllTheirUnits() {
        assertThat(keys("meise"))
                .containsExactly(
                        "person:meise",
                        "youth-coordinator@ELW",
                        "youth-coordinator@ROE",
                        "youth-coordinator@PLE",
                        "youth-coordinator@SRA");
    }

    @Test
    void deputyHearsInsteadOfTheAbsentAndKeepsTheirOwn() {
        Person sperling = directory.person("sperling").orElseThrow();

        assertThat(audiences.of("zeisig", TODAY))
                .containsExactly(
                        new Audience("person:zeisig", null),
                        new Audience("advisor", null),
                        new Audience("person:sperling", sperling));
        assertThat(audiences.of("zeisig", TODAY.plusDays(6))).hasSize(2);
        assertThat(keys("sperling")).containsExactly("person:sperling", "advisor");
    }

    @Test
    void deputyInAnotherUnitHearsThatUnit() {
        staff.absent("erle", TODAY, TODAY, "linde");
        Person erle = directory.person("erle").orElseThrow();

        assertThat(audiences.of("linde", TODAY))
                .containsExactly(
                        new Audience("person:linde", null),
                        new Audience("contact@DOK", null),
                        new Audience("person:erle", erle),
                        new Audience("contact@HER", erle));
    }

    @Test
    void newContactHearsNothingBeforeTheFirstDay() {
        assertThat(audiences.of("habicht", TODAY.minusDays(100))).isEmpty();
    }

    @Test
    void whoIsUnknownOrHasLeftHearsNothing() {
        list.member("zeisig").orElseThrow().roles().forEach(staff::withdraw);

        assertThat(keys("nobody")).isEmpty();
        assertThat(keys("zeisig")).isEmpty();
    }

    @Test
    void threeStatementsAreEnoughForAnyNumberOfRolesAndAbsences() {
        assertThat(statementsFor("kauz")).isEqualTo(3);

        List.of("ahorn", "birke", "meise", "lerche", "pirol", "amsel")
                .forEach(login -> staff.absent(login, TODAY, TODAY, "zeisig"));
        assertThat(statementsFor("zeisig")).isEqualTo(3);
        assertThat(keys("zeisig")).hasSizeGreaterThan(15);
    }

    private List<String> keys(String login) {
        return audiences.of(login, TODAY).stream().map(Audience::key).toList();
    }

    private long statementsFor(String login) {
        entityManager.flush();
        entityManager.clear();
        Statistics statistics =
                entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        audiences.of(login, TODAY);
        return statistics.getPrepareStatementCount();
    }
}
