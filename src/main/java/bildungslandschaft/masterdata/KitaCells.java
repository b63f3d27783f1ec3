package bildungslandschaft.masterdata;

import bildungslandschaft.calendar.TypedDay;
import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import bildungslandschaft.spreadsheet.CsvRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of one line; each one that cannot be understood becomes a problem, and reading goes on. */
final class KitaCells {

    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final CsvRow row;
    private final List<LineProblem> problems;

    KitaCells(CsvRow row, List<LineProblem> problems) {
        this.row = row;
        this.problems = problems;
    }

    /** Without meaning if there were problems. */
    KitaLine line(Set<String> municipalities) {
        var from = day(KitaColumn.GUELTIG_AB);
        var to = day(KitaColumn.GUELTIG_BIS);
        if (from != null && to != null && to.isBefore(from)) {
            problem(KitaColumn.GUELTIG_BIS, "Der letzte Tag liegt vor gueltig_ab.");
        }
        return new KitaLine(
                row.line(),
                number(),
                required(KitaColumn.NAME),
                municipality(municipalities),
                code(KitaColumn.ART, KitaCodes.KINDS, Kita.Kind.values(), Kita.Kind::label),
                code(KitaColumn.TRAEGERART, KitaCodes.TRAEGER_KINDS, Traeger.Kind.values(), Traeger.Kind::label),
                required(KitaColumn.TRAEGER),
                count(KitaColumn.PLAETZE, required(KitaColumn.PLAETZE)),
                optional(KitaColumn.FACHKRAEFTE) == null
                        ? null
                        : count(KitaColumn.FACHKRAEFTE, text(KitaColumn.FACHKRAEFTE)),
                optional(KitaColumn.LEITUNG),
                email(),
                from,
                to);
    }

    private String number() {
        String number = required(KitaColumn.KITA_ID).toUpperCase(Locale.ROOT);
        if (!number.isEmpty() && !KitaList.NUMBER.matcher(number).matches()) {
            problem(KitaColumn.KITA_ID, "Eine Nummer besteht aus höchstens 20 Buchstaben, Ziffern und Bindestrichen.");
        }
        return number;
    }

    private String municipality(Set<String> known) {
        String ags = required(KitaColumn.AGS);
        if (!ags.isEmpty() && !known.contains(ags)) {
            problem(KitaColumn.AGS, "Eine Gemeinde mit dem Schlüssel „" + shown(ags) + "“ gibt es im Landkreis nicht.");
        }
        return ags;
    }

    private <E extends Enum<E>> E code(KitaColumn column, Map<String, E> words, E[] all, Function<E, String> label) {
        String word = required(column);
        E found = words.get(KitaCodes.key(word));
        if (found == null && !word.isEmpty()) {
            String possible = Arrays.stream(all).map(label).collect(Collectors.joining(", "));
            problem(column, "„" + shown(word) + "“ ist nicht bekannt. Möglich sind: " + possible + ".");
        }
        return found == null ? all[0] : found;
    }

    private int count(KitaColumn column, String text) {
        if (text.matches("-\\d+")) {
            problem(column, "Die Zahl darf nicht negativ sein.");
        } else if (!text.isEmpty() && !text.matches("\\d{1,4}")) {
            problem(column, "„" + shown(text) + "“ ist keine ganze Zahl bis 9999.");
        } else if (!text.isEmpty()) {
            return Integer.parseInt(text);
        }
        return 0;
    }

    private @Nullable String email() {
        String email = optional(KitaColumn.EMAIL);
        if (email != null && !MAIL_ADDRESS.matcher(email).matches()) {
            problem(KitaColumn.EMAIL, "„" + shown(email) + "“ ist keine E-Mail-Adresse.");
        }
        return email;
    }

    private @Nullable LocalDate day(KitaColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = TypedDay.parse(text);
        if (day.isPresent() && !day.get().isBefore(EARLIEST) && !day.get().isAfter(LATEST)) {
            return day.get();
        }
        problem(column, "„" + shown(text) + "“ ist kein Datum. Bitte schreiben Sie es wie 01.08.2026 oder 2026-08-01.");
        return null;
    }

    private String required(KitaColumn column) {
        String text = optional(column);
        if (text == null) {
            problem(column, "Bitte füllen Sie diese Zelle aus.");
            return "";
        }
        return text;
    }

    private @Nullable String optional(KitaColumn column) {
        String text = text(column);
        if (text.length() > column.longest() && column != KitaColumn.PLAETZE && column != KitaColumn.FACHKRAEFTE) {
            problem(column, "Der Text ist länger als " + column.longest() + " Zeichen.");
        }
        return text.isEmpty() ? null : text;
    }

    private String text(KitaColumn column) {
        return row.text(column.heading()).replaceAll("\\s+", " ");
    }

    private void problem(KitaColumn column, String message) {
        problems.add(new LineProblem(row.line(), column, message));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
