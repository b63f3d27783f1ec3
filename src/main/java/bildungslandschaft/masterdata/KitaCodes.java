package bildungslandschaft.masterdata;

import bildungslandschaft.directory.Kita;
import bildungslandschaft.directory.Traeger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words for kinds of Kitas and Traegers in lists: our labels, our names, or the short codes of the youth welfare office. */
final class KitaCodes {

    static final Map<String, Kita.Kind> KINDS = words(
            List.of(Kita.Kind.values()),
            Kita.Kind::label,
            Map.of(
                    "KRIPPE", Kita.Kind.NURSERY,
                    "KIGA_2_7", Kita.Kind.KINDERGARTEN_FROM_TWO,
                    "KITA_0_SCHULE", Kita.Kind.UNTIL_SCHOOL,
                    "KITA_HORT", Kita.Kind.WITH_AFTER_SCHOOL_CARE,
                    "HORT", Kita.Kind.AFTER_SCHOOL_CARE));

    static final Map<String, Traeger.Kind> TRAEGER_KINDS = words(
            List.of(Traeger.Kind.values()),
            Traeger.Kind::label,
            Map.of(
                    "KOMMUNAL", Traeger.Kind.MUNICIPAL,
                    "FREI", Traeger.Kind.INDEPENDENT,
                    "LANDKREIS", Traeger.Kind.COUNTY));

    private KitaCodes() {}

    /** How a word is looked up: without case, blanks and punctuation. */
    static String key(String word) {
        return word.toLowerCase(Locale.GERMAN).replaceAll("[\\s_-]", "");
    }

    private static <E extends Enum<E>> Map<String, E> words(
            List<E> values, Function<E, String> label, Map<String, E> codes) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            words.put(key(value.name()), value);
            words.put(key(label.apply(value)), value);
        }
        codes.forEach((code, value) -> words.put(key(code), value));
        return Map.copyOf(words);
    }
}
