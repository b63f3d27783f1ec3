package bildungslandschaft.directory;

import static bildungslandschaft.directory.LegalStatus.AMT_MEMBER;
import static bildungslandschaft.directory.LegalStatus.ASSOCIATION_MEMBER;
import static bildungslandschaft.directory.LegalStatus.INDEPENDENT;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DirectorySlice
@Transactional
class PlacesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String FALKENBERG = "12062128";
    private static final String FICHTWALD = "12062134";

    @Autowired
    private Directory directory;

    @Autowired
    private Kitas kitas;

    @Autowired
    private DirectoryImport directoryImport;

    @BeforeEach
    void loadDemoKitas() {
        directoryImport.importDemoKitas();
    }

    @Test
    void countyHasItsMunicipalities() {
        assertThat(directory.municipalities(TODAY))
                .hasSize(33)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Municipality::population).sum())
                        .isEqualTo(102_450));
        assertThat(directory.municipality(FICHTWALD))
                .contains(new Municipality(FICHTWALD, "Fichtwald", Municipality.Kind.MUNICIPALITY, 673, 2015, "04936"));
        assertThat(directory.municipality("99999999")).isEmpty();
    }

    @Test
    void municipalitiesStandInGermanOrder() {
        assertThat(directory.municipalities(TODAY))
                .extracting(Municipality::name)
                .containsSubsequence("Gorden-Staupitz", "Gröden", "Großthiemig", "Heideland")
                .containsSubsequence("Massen-Niederlausitz", "Merzdorf", "Mühlberg/Elbe", "Plessa", "Röderland")
                .containsSubsequence("Schlieben", "Schönborn", "Schönewalde", "Schraden", "Sonnewalde");
    }

    @Test
    void fourTownsBecomeOneUnitIn2020() {
        LocalDate lastDayAlone = LocalDate.of(2019, 12, 31);

        assertThat(directory.unitOf(FALKENBERG, lastDayAlone))
                .contains(new AdministrativeUnit("FAL", "Stadt Falkenberg/Elster", AdministrativeUnit.Kind.TOWN));
        assertThat(directory.unitOf(FALKENBERG, lastDayAlone.plusDays(1)))
                .contains(new AdministrativeUnit(
                        "VGL", "Verbandsgemeinde Liebenwerda", AdministrativeUnit.Kind.ASSOCIATION));
        assertThat(directory.municipalitiesOf("VGL", TODAY))
                .extracting(Municipality::name)
                .containsExactly("Bad Liebenwerda", "Falkenberg/Elster", "Mühlberg/Elbe", "Uebigau-Wahrenbrück");
        assertThat(directory.municipalitiesOf("VGL", lastDayAlone)).isEmpty();
    }

    @Test
    void unitsAreThoseOfTheDay() {
        assertThat(directory.units(TODAY)).hasSize(13);
        assertThat(directory.units(LocalDate.of(2012, 9, 1)))
                .hasSize(16)
                .extracting(AdministrativeUnit::code)
                .contains("BLW", "FAL", "MUE", "UEW")
                .doesNotContain("VGL");
        assertThat(directory.units(TODAY).get(0).name()).isEqualTo("Amt Elsterland");
        assertThat(directory.unit("FAL")).isPresent();
        assertThat(directory.unit("XYZ")).isEmpty();
    }

    @Test
    void legalStatusFollowsFromTheUnit() {
        assertThat(legalStatus(FALKENBERG, LocalDate.of(2019, 6, 1))).isEqualTo(INDEPENDENT);
        assertThat(legalStatus(FALKENBERG, LocalDate.of(2021, 6, 1))).isEqualTo(ASSOCIATION_MEMBER);
        assertThat(legalStatus(FICHTWALD, TODAY)).isEqualTo(AMT_MEMBER);
    }

    @Test
    void everyMunicipalityHasAUnitOnEveryDayAroundTheReform() {
        LocalDate.of(2019, 12, 30)
                .datesUntil(LocalDate.of(2020, 1, 3))
                .forEach(day -> assertThat(directory.municipalities(day))
                        .hasSize(33)
                        .allSatisfy(municipality -> assertThat(directory.unitOf(municipality.ags(), day))
                                .isPresent()));
    }

    @Test
    void kitasHaveTheCountysStructure() {
        assertThat(kitas.all(TODAY).stream().collect(groupingBy(Kita::kind, counting())))
                .isEqualTo(Map.of(
                        Kita.Kind.NURSERY, 1L,
                        Kita.Kind.KINDERGARTEN_FROM_TWO, 5L,
                        Kita.Kind.AFTER_SCHOOL_CARE, 19L,
                        Kita.Kind.UNTIL_SCHOOL, 29L,
                        Kita.Kind.WITH_AFTER_SCHOOL_CARE, 47L));
        assertThat(kitas.all(TODAY).stream()
                        .collect(groupingBy(kita -> kita.traeger().kind(), counting())))
                .isEqualTo(Map.of(Traeger.Kind.MUNICIPAL, 70L, Traeger.Kind.INDEPENDENT, 31L));
    }

    @Test
    void kitasAreFoundByUnitAndNumber() {
        assertThat(kitas.of("VGL", TODAY)).hasSize(20).extracting(Kita::id).isSorted();
        assertThat(kitas.of("FAL", LocalDate.of(2019, 6, 1))).hasSize(5);
        assertThat(kitas.of("FAL", TODAY)).isEmpty();
        assertThat(kitas.all(LocalDate.of(2005, 1, 1))).isEmpty();
        assertThat(kitas.kita("KITA-001"))
                .hasValueSatisfying(kita -> assertThat(kita.traeger().kind()).isEqualTo(Traeger.Kind.INDEPENDENT));
        assertThat(kitas.kita("KITA-999")).isEmpty();
    }

    private LegalStatus legalStatus(String ags, LocalDate day) {
        return directory.unitOf(ags, day).orElseThrow().kind().memberStatus();
    }
}
