package bildungslandschaft.masterdata;

import java.util.Locale;

/**
 * What a reader of the list is looking for, as it stands in the address.
 *
 * @param unit code of an administrative unit; empty for all
 * @param text part of a number, a name, a place or a Traeger; empty for all
 * @param all also Kitas that are closed or not yet open
 */
public record KitaFilter(String unit, String text, boolean all) {

    private static final int LONGEST_TEXT = 80;

    public KitaFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    boolean matches(KitaRow row) {
        return matchesUnit(row) && matchesText(row);
    }

    private boolean matchesUnit(KitaRow row) {
        return unit.isEmpty() || row.unit() != null && row.unit().code().equals(unit);
    }

    private boolean matchesText(KitaRow row) {
        String wanted = text.toLowerCase(Locale.GERMAN);
        var kita = row.kita();
        return String.join(
                        "\n",
                        kita.id(),
                        kita.name(),
                        row.municipality(),
                        kita.traeger().name())
                .toLowerCase(Locale.GERMAN)
                .contains(wanted);
    }
}
