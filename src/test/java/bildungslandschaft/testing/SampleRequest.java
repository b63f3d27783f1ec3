package bildungslandschaft.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What invented people type into the public form, field by field as the browser sends it. */
public record SampleRequest(Map<String, Object> values) {

    public SampleRequest {
        values = Map.copyOf(values);
    }

    /** Herzberg is Frau Ahorn's area, and nothing else is needed. */
    public static SampleRequest fromHerzberg() {
        return new SampleRequest(Map.ofEntries(
                Map.entry("concerns", List.of("STUDY")),
                Map.entry("question", "Kann ich neben der Arbeit studieren?"),
                Map.entry("onBehalfOf", "SELF"),
                Map.entry("ageGroup", "AGE_35_44"),
                Map.entry("ags", "12062224"),
                Map.entry("language", "DE"),
                Map.entry("firstName", "Hanna"),
                Map.entry("lastName", "Beispiel"),
                Map.entry("contactChannel", "EMAIL"),
                Map.entry("email", "hanna-" + UUID.randomUUID() + "@client.example"),
                Map.entry("counsellingMode", "ON_SITE"),
                Map.entry("privacyRead", true)));
    }

    /** Doberlug-Kirchhain is Herrn Sperling's area, who is away this week; Herr Zeisig stands in. */
    public static SampleRequest fromDoberlug() {
        return fromHerzberg().with("ags", "12062092");
    }

    /** From outside the county and with a wish that is nobody's special subject: no advisor fits. */
    public static SampleRequest fromElsewhere() {
        return fromHerzberg().with("ags", "OTHER").with("concerns", List.of("FUNDING"));
    }

    public SampleRequest with(String field, @Nullable Object value) {
        var changed = new HashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new SampleRequest(changed);
    }

    public String email() {
        return String.valueOf(values.get("email"));
    }
}
