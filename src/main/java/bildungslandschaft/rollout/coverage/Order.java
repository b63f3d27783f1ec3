package bildungslandschaft.rollout.coverage;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The orders in which a project's Kitas can be listed. */
public enum Order {
    WAITING("wartezeit", "die am längsten warten zuerst"),
    NAME("name", "nach Name"),
    UNIT("verwaltung", "nach Verwaltung"),
    STATE("zustand", "nach Zustand");

    private final String code;
    private final String label;

    Order(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Optional<Order> withCode(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** Kitas of which nothing is expected wait for nothing, and come last. */
    Comparator<KitaRow> comparator() {
        Comparator<KitaRow> byName = Comparator.comparing(KitaRow::name, Collator.getInstance(Locale.GERMAN));
        var first = switch (this) {
            case NAME -> byName;
            case UNIT -> Comparator.comparing(KitaRow::unitName, Collator.getInstance(Locale.GERMAN));
            case STATE -> Comparator.comparing((KitaRow row) -> row.standing().state());
            case WAITING ->
                Comparator.comparing((KitaRow row) -> row.waiting() == null)
                        .thenComparing(row -> -row.standing().waiting());
        };
        return first.thenComparing(byName).thenComparing(row -> row.standing().number());
    }
}
