package bildungslandschaft.rollout.coverage;

import java.util.Locale;

/**
 * What a reader of a project's Kitas is looking for, as it stands in the address.
 *
 * @param unit code of an administrative unit; empty for all
 * @param text part of a number, a name, a place or a Traeger; empty for all
 * @param overdue only those that wait longer than their step may take
 */
public record KitaFilter(String unit, Selection selection, String text, boolean overdue, Order order) {

    private static final int LONGEST_TEXT = 80;

    public KitaFilter {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    boolean matches(Standing kita) {
        return (unit.isEmpty() || kita.unit().equals(unit))
                && selection.test().test(kita)
                && (!overdue || kita.overdue());
    }

    boolean matches(KitaRow row) {
        return String.join("\n", row.standing().number(), row.name(), row.unitName(), row.traeger())
                .toLowerCase(Locale.GERMAN)
                .contains(text.toLowerCase(Locale.GERMAN));
    }
}
