package bildungslandschaft.rollout.coverage;

import bildungslandschaft.rollout.Share;
import bildungslandschaft.rollout.coverage.Forecast.Outlook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as people read it, with everything it rests on.
 *
 * @param figure the answer for the next quota, in one or two words
 * @param caption what the figure is about
 * @param lines one for each quota
 */
public record ForecastWords(String figure, String caption, List<Line> lines, List<String> assumptions) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.GERMAN);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMAN);

    public static ForecastWords of(Forecast forecast) {
        var next = forecast.next();
        return new ForecastWords(
                figure(next),
                caption(next),
                forecast.outlooks().stream()
                        .map(outlook ->
                                new Line(outlook.quota() + " % (" + outlook.needed() + " Kitas)", sentence(outlook)))
                        .toList(),
                assumptions(forecast));
    }

    private static String figure(Outlook outlook) {
        return switch (outlook.likelihood()) {
            case EXPECTED -> Objects.requireNonNull(outlook.on()).format(MONTH_OF_YEAR);
            case REACHED -> outlook.quota() + " %";
            case NOT_FORESEEABLE, OUT_OF_REACH -> "offen";
        };
    }

    private static String caption(Outlook outlook) {
        return switch (outlook.likelihood()) {
            case EXPECTED -> outlook.quota() + " %, Prognose " + band(outlook);
            case REACHED -> "jedes Ziel ist erreicht";
            case NOT_FORESEEABLE -> outlook.quota() + " %: noch nicht absehbar";
            case OUT_OF_REACH -> outlook.quota() + " %: so nicht zu erreichen";
        };
    }

    private static String sentence(Outlook outlook) {
        return switch (outlook.likelihood()) {
            case EXPECTED -> "voraussichtlich " + figure(outlook) + ", Spanne " + band(outlook);
            case REACHED -> "ist erreicht";
            case NOT_FORESEEABLE -> "ist noch nicht absehbar";
            case OUT_OF_REACH -> "ist nicht zu erreichen, solange so viele Kitas nicht mehr dabei sind";
        };
    }

    private static String band(Outlook outlook) {
        var earliest = Objects.requireNonNull(outlook.earliest());
        var latest = outlook.latest();
        if (latest == null) {
            return "frühestens " + earliest.format(MONTH_OF_YEAR) + ", Ende offen";
        }
        if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
            return latest.format(MONTH_OF_YEAR);
        }
        return from(earliest, latest) + " bis " + latest.format(MONTH_OF_YEAR);
    }

    private static String from(LocalDate earliest, LocalDate latest) {
        return earliest.format(earliest.getYear() == latest.getYear() ? MONTH : MONTH_OF_YEAR);
    }

    private static List<String> assumptions(Forecast forecast) {
        var sentences = new ArrayList<String>(tempo(forecast.pace()));
        if (forecast.givenUp() > 0) {
            var most = new Share(forecast.ceiling(), forecast.counted());
            sentences.add(("%s nicht mehr dabei: abgesagt, ohne Antwort, ausgestiegen oder nicht Zielgruppe. "
                            + "Ohne sie sind höchstens %s Kitas erreichbar (%s).")
                    .formatted(kitasAre(forecast.givenUp()), most.sentence(), most.text()));
        }
        sentences.add("Ferien, neue Kurse und zurückgewonnene Kitas sind nicht eingerechnet.");
        return sentences;
    }

    private static List<String> tempo(@Nullable Pace pace) {
        if (pace == null) {
            return List.of("Das Projekt läuft noch keine 60 Tage; für eine Prognose ist das zu kurz.");
        }
        if (pace.gained() <= 0) {
            return List.of(
                    "In den letzten %d Tagen kam unter dem Strich keine Kita hinzu; daraus lässt sich kein Tag ableiten."
                            .formatted(pace.days()));
        }
        var tempo = "Bei gleichem Tempo wie in den letzten %d Tagen (%d Kitas, im Monat %s)."
                .formatted(pace.days(), pace.gained(), decimal(pace.perMonth()));
        return pace.monthly() == null
                ? List.of(tempo, "Für eine Spanne ist das Projekt noch zu jung.")
                : List.of(
                        tempo,
                        "Die Spanne rechnet mit dem schnelleren und dem langsameren Viertel der letzten %d Monate (%s und %s Kitas im Monat)."
                                .formatted(pace.months(), decimal(pace.fast()), decimal(pace.slow())));
    }

    private static String kitasAre(int kitas) {
        return kitas == 1 ? "Eine Kita ist" : kitas + " Kitas sind";
    }

    private static String decimal(double number) {
        var text = String.format(Locale.GERMAN, "%.1f", number);
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What is said about one quota. */
    public record Line(String quota, String sentence) {}
}
