package bildungslandschaft.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of a file whose encoding nobody names: UTF-8 with or without byte order mark, or else Windows-1252. */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t";
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private CsvText() {}

    /** @throws UnreadableListException if it is no text in either encoding */
    static String decode(byte[] bytes) {
        String text;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = decodeFromWindows(bytes);
        }
        refuseControlCharacters(text);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** What stands most often between the headings; the German semicolon if nothing does. */
    static char separatorOf(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = header.replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS.charAt(0);
        for (char separator : SEPARATORS.toCharArray()) {
            if (count(unquoted, separator) > count(unquoted, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static String decodeFromWindows(byte[] bytes) {
        try {
            return decode(bytes, WINDOWS);
        } catch (CharacterCodingException noText) {
            throw new UnreadableListException("Die Schriftzeichen der Datei sind nicht lesbar. " + remedy());
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        // A new decoder reports what it cannot read, where the constructor of String would put a question mark.
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Also catches the file of Excel itself and text in UTF-16, both full of zeros. */
    private static void refuseControlCharacters(String text) {
        IntStream.range(0, text.length())
                .filter(at -> Character.isISOControl(text.charAt(at)) && "\t\r\n".indexOf(text.charAt(at)) < 0)
                .findFirst()
                .ifPresent(at -> {
                    int line = 1 + lineBreaksIn(text.substring(0, at));
                    throw new UnreadableListException(
                            "Zeile " + line + " enthält Zeichen, die es in einer CSV-Datei nicht gibt. " + remedy());
                });
    }

    /** How often the text begins a new line, in whatever way. */
    static int lineBreaksIn(String text) {
        return (int) LINE_BREAK.matcher(text).results().count();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String remedy() {
        return "Bitte speichern Sie die Liste in Excel als „CSV UTF-8“ und versuchen Sie es noch einmal.";
    }
}
