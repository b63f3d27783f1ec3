package bildungslandschaft.workflow.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The German sentences about wrong input, from the file that the browser's bundle imports too. */
final class FormMessages {

    private static final String FILE = "/form-messages.de.json";
    private static final Map<String, String> TEXTS = load();

    private FormMessages() {}

    static String of(String key, Object... arguments) {
        String text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalArgumentException("%s has no text '%s'".formatted(FILE, key));
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    private static Map<String, String> load() {
        try (InputStream file = Objects.requireNonNull(FormMessages.class.getResourceAsStream(FILE), FILE)) {
            return Map.copyOf(new JsonMapper().readValue(file, new TypeReference<Map<String, String>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
