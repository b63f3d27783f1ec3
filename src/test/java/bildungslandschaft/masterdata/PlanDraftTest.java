package bildungslandschaft.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.KitaHistory;
import bildungslandschaft.directory.KitaVersion;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.masterdata.KitaPlan.FieldChange;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Today is 24 November 2026; the Kita was opened in 2015 with 40 places. */
class PlanDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate OPENING = LocalDate.of(2015, 8, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 8, 1);
    private static final Traeger TRAEGER = new Traeger("Verein", Traeger.Kind.INDEPENDENT);
    private static final KitaHistory KNOWN = history(version(40, OPENING, null));

    @Test
    void aNewKitaOpensOnItsDayOrToday() {
        assertThat(plan(line(40, NEXT_YEAR, null), null).openings())
                .containsExactly(new KitaPlan.Opening(2, kita(40), "Herzberg", NEXT_YEAR, null));
        assertThat(plan(line(40, null, null), null).openings())
                .containsExactly(new KitaPlan.Opening(2, kita(40), "Herzberg", TODAY, null));
        assertThat(problem(line(40, null, SUMMER), null)).contains("gueltig_bis", "24.11.2026");
    }

    @Test
    void whatIsAlreadySoIsNoChange() {
        assertThat(plan(line(40, OPENING, null), KNOWN)).isEqualTo(new KitaPlan(List.of(), List.of(), 1, 0, List.of()));
        assertThat(plan(line(40, null, null), KNOWN).isEmpty()).isTrue();
        assertThat(plan(line(40, SUMMER, null), KNOWN).isEmpty()).isTrue();
        assertThat(plan(line(40, NEXT_YEAR, null), KNOWN).isEmpty()).isTrue();
    }

    @Test
    void aChangeHoldsFromTheDayOfTheList() {
        assertThat(change(line(55, SUMMER, null), KNOWN).from()).isEqualTo(SUMMER);
        assertThat(change(line(55, NEXT_YEAR, null), KNOWN).from()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void withoutANewDayItHoldsFromTodaySoThatFormerDaysStay() {
        assertThat(change(line(55, null, null), KNOWN).from()).isEqualTo(TODAY);
        assertThat(change(line(55, OPENING, null), KNOWN).from()).isEqualTo(TODAY);
        assertThat(change(line(55, OPENING.minusYears(9), null), KNOWN).from()).isEqualTo(TODAY);
    }

    @Test
    void anAnnouncedChangeCanBeCorrectedOnItsDay() {
        var announced = history(version(40, OPENING, NEXT_YEAR.minusDays(1)), version(50, NEXT_YEAR, null));

        assertThat(change(line(55, NEXT_YEAR, null), announced).from()).isEqualTo(NEXT_YEAR);
        assertThat(plan(line(50, NEXT_YEAR, null), announced).isEmpty()).isTrue();
        assertThat(plan(line(40, null, null), announced).isEmpty()).isTrue();
    }

    @Test
    void fieldsAreShownAsTheyWereAndWillBe() {
        assertThat(change(line(55, SUMMER, NEXT_YEAR), KNOWN).fields())
                .containsExactly(
                        new FieldChange("Plätze", "40", "55"), new FieldChange("Letzter Tag", "", "01.08.2027"));
    }

    @Test
    void aKitaClosesOnlyIfTheListSaysSo() {
        var closing = change(line(40, null, NEXT_YEAR), KNOWN);

        assertThat(closing.closes()).isTrue();
        assertThat(closing.from()).isNull();
        assertThat(change(line(40, null, null), history(version(40, OPENING, NEXT_YEAR)))
                        .closes())
                .isFalse();
        assertThat(problem(line(40, null, OPENING.minusDays(1)), KNOWN)).contains("gueltig_bis", "01.08.2015");
    }

    @Test
    void aClosedKitaOpensAgainOnlyWithADay() {
        var closed = history(version(40, OPENING, SUMMER));

        assertThat(plan(line(40, OPENING, SUMMER), closed).isEmpty()).isTrue();
        assertThat(problem(line(40, OPENING, null), closed)).contains("seit dem 01.08.2026 geschlossen");
        assertThat(problem(line(50, OPENING, SUMMER), closed)).contains("seit dem 01.08.2026 geschlossen");
        assertThat(plan(line(50, NEXT_YEAR, null), closed).openings()).hasSize(1);
    }

    @Test
    void noDayAfterTheEndIsChanged() {
        assertThat(problem(line(50, NEXT_YEAR, null), history(version(40, OPENING, NEXT_YEAR.minusDays(1)))))
                .contains("Am 01.08.2027 ist die Kita geschlossen.");
    }

    @Test
    void columnsThatAreMissingSayNothing() {
        var known = history(new KitaVersion(
                new Kita("K", "Linde", "1", Kita.Kind.NURSERY, TRAEGER, 40, 7, "Frau Hasel", "k@demo.example"),
                OPENING,
                NEXT_YEAR));
        var columns = EnumSet.allOf(KitaColumn.class);
        columns.removeIf(column -> !column.required());
        var change = plan(line(55, null, null), known, columns).changes().get(0);

        assertThat(change.fields()).containsExactly(new FieldChange("Plätze", "40", "55"));
        assertThat(change.kita().email()).isEqualTo("k@demo.example");
        assertThat(change.to()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void aTraegerIsOfOneKind() {
        var line = new KitaLine(
                2, "K", "Linde", "1", Kita.Kind.NURSERY, Traeger.Kind.COUNTY, "Verein", 40, 5, null, null, null, null);

        assertThat(problem(line, null)).contains("traegerart", "„Verein“ ist als „frei“ eingetragen.");
    }

    @Test
    void onlyTheSamePlanHasTheSameFingerprint() {
        var seen = plan(line(55, null, null), KNOWN).fingerprint();

        assertThat(plan(line(55, null, null), KNOWN).fingerprint()).isEqualTo(seen);
        assertThat(plan(line(56, null, null), KNOWN).fingerprint()).isNotEqualTo(seen);
        assertThat(plan(line(55, null, null), history(version(41, OPENING, null)))
                        .fingerprint())
                .isNotEqualTo(seen);
    }

    private static KitaPlan.Change change(KitaLine line, KitaHistory history) {
        return plan(line, history).changes().get(0);
    }

    private static String problem(KitaLine line, @Nullable KitaHistory history) {
        return plan(line, history).problems().get(0).text();
    }

    private static KitaPlan plan(KitaLine line, @Nullable KitaHistory history) {
        return plan(line, history, EnumSet.allOf(KitaColumn.class));
    }

    private static KitaPlan plan(KitaLine line, @Nullable KitaHistory history, EnumSet<KitaColumn> columns) {
        var lines = new KitaLines(List.of(line), columns, List.of());
        var draft =
                new PlanDraft(lines, new HashMap<>(Map.of("Verein", TRAEGER.kind())), Map.of("1", "Herzberg"), TODAY);
        draft.add(line, history);
        return draft.plan(0);
    }

    private static KitaLine line(int places, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new KitaLine(
                2,
                "K",
                "Linde",
                "1",
                Kita.Kind.NURSERY,
                TRAEGER.kind(),
                TRAEGER.name(),
                places,
                5,
                null,
                null,
                from,
                to);
    }

    private static KitaHistory history(KitaVersion... versions) {
        return new KitaHistory(List.of(versions));
    }

    private static KitaVersion version(int places, LocalDate from, @Nullable LocalDate to) {
        return new KitaVersion(kita(places), from, to);
    }

    private static Kita kita(int places) {
        return new Kita("K", "Linde", "1", Kita.Kind.NURSERY, TRAEGER, places, 5, null, null);
    }
}
