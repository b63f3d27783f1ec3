package bildungslandschaft.masterdata;

import bildungslandschaft.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The lists of Kitas that can be taken away. */
public final class KitaSheets {

    /** For reading: everything in people's words. */
    public static final Sheet<KitaRow> LIST = Sheet.<KitaRow>named("Kitas")
            .text("Nummer", row -> row.kita().id())
            .text("Name", row -> row.kita().name())
            .text("Gemeinde", KitaRow::municipality)
            .text("Verwaltung", KitaRow::unitName)
            .text("Art", row -> row.kita().kind().label())
            .text("Träger", row -> row.kita().traeger().name())
            .text("Trägerart", row -> row.kita().traeger().kind().label())
            .number("Plätze", row -> row.kita().places())
            .number("Fachkräfte", row -> row.kita().staff())
            .text("Leitung", row -> row.kita().headName())
            .text("E-Mail", row -> row.kita().email())
            .date("Gültig ab", KitaRow::from)
            .date("Gültig bis", KitaRow::to);

    /** For working on it and bringing it back: {@link KitaColumn}. */
    public static final Sheet<KitaRow> IMPORT =
            KitaColumn.all().stream().reduce(Sheet.named("Kitas"), KitaSheets::with, (one, other) -> other);

    private KitaSheets() {}

    private static Sheet<KitaRow> with(Sheet<KitaRow> sheet, KitaColumn column) {
        return switch (column) {
            case PLAETZE -> sheet.number(column.heading(), row -> row.kita().places());
            case FACHKRAEFTE -> sheet.number(column.heading(), row -> row.kita().staff());
            case GUELTIG_AB -> sheet.date(column.heading(), KitaRow::from);
            case GUELTIG_BIS -> sheet.date(column.heading(), KitaRow::to);
            default -> sheet.text(column.heading(), row -> text(row, column));
        };
    }

    private static @Nullable String text(KitaRow row, KitaColumn column) {
        var kita = row.kita();
        return switch (column) {
            case KITA_ID -> kita.id();
            case NAME -> kita.name();
            case AGS -> kita.ags();
            case ART -> kita.kind().label();
            case TRAEGERART -> kita.traeger().kind().label();
            case TRAEGER -> kita.traeger().name();
            case LEITUNG -> kita.headName();
            case EMAIL -> kita.email();
            default -> throw new IllegalArgumentException(column.heading());
        };
    }
}
