package bildungslandschaft.rollout.coverage;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.rollout.DeclineReason;
import bildungslandschaft.spreadsheet.Sheet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of a project's Kitas as it can be taken away. */
public final class KitaSheet {

    public static final Sheet<KitaRow> SHEET = Sheet.<KitaRow>named("Kitas")
            .text("Vorgang", row -> row.standing().number())
            .text("Kita", KitaRow::name)
            .text("Verwaltung", KitaRow::unitName)
            .text("Träger", KitaRow::traeger)
            .text("Trägerart", of(kita -> kita.traeger().kind().label()))
            .text("Art", of(kita -> kita.kind().label()))
            .number("Plätze", row -> row.kita() == null ? null : row.kita().places())
            .text("Zustand", row -> row.standing().state().label())
            .date("Seit", row -> row.standing().since())
            .text("Erreicht", row -> row.standing().state().reached() ? "ja" : "nein")
            .number("Wartet seit Arbeitstagen", KitaRow::waiting)
            .text("Überfällig", row -> row.standing().overdue() ? "ja" : "nein")
            .text("Grund der Ablehnung", row -> labelOf(row.standing().declineReason()))
            .date("Zertifikat bis", row -> row.standing().certificateUntil());

    private KitaSheet() {}

    private static Function<KitaRow, @Nullable String> of(Function<Kita, String> value) {
        return row -> row.kita() == null ? null : value.apply(row.kita());
    }

    private static @Nullable String labelOf(@Nullable DeclineReason reason) {
        return reason == null ? null : reason.label();
    }
}
