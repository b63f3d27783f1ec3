package bildungslandschaft.monitoring.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of a process are looked at for: what waits now, or what has gone through of late. */
enum Period {
    NOW("", "Jetzt", 0),
    MONTH("30", "Letzte 30 Tage", 30),
    QUARTER("90", "Letzte 90 Tage", 90),
    YEAR("365", "Letztes Jahr", 365);

    private final String code;
    private final String label;
    private final int days;

    Period(String code, String label, int days) {
        this.code = code;
        this.label = label;
        this.days = days;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The first day; null for now. */
    @Nullable
    LocalDate from(LocalDate today) {
        return days == 0 ? null : today.minusDays(days);
    }

    static Optional<Period> withCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
