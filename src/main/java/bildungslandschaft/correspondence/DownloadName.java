package bildungslandschaft.correspondence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name under which people save a file, whatever names and numbers went into it.
 *
 * @param value without folders, quotes and control characters, at most 120 characters and the ending
 */
public record DownloadName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}/\\\\:*?\"<>|;%]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s.-]+|[\\s.-]+$");
    private static final Map<String, String> GERMAN =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue");

    /** @param ending without the dot, for instance {@code pdf} */
    public static DownloadName of(String words, String ending) {
        String name = UNUSABLE.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll("-");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        name = EDGE.matcher(name).replaceAll("");
        return new DownloadName((name.isEmpty() ? "datei" : name) + "." + ending);
    }

    /**
     * The value of {@code Content-Disposition} (RFC 6266). Spring's own class puts an encoded word into the plain
     * {@code filename}, which people then see; here it is the name without umlauts.
     */
    public String disposition() {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded;
    }

    private String ascii() {
        String name = value;
        for (Map.Entry<String, String> letter : GERMAN.entrySet()) {
            name = name.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]", "-");
    }
}
