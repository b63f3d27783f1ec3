package bildungslandschaft.counselling.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;

/**
 * One line of the demo county's cases: when what happened, and what was then written. Columns with a field of a form in
 * them are named like it. An empty moment means that it has not happened.
 */
record DemoCase(NamedCsvRecord line) {

    /** The forms' checklists; several codes are separated by blanks. */
    private static final List<String> LISTS = List.of("concerns", "availability", "supportNeeds");

    /** All lines of a file, oldest case first. */
    static List<DemoCase> in(Resource file) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            List<DemoCase> cases = new ArrayList<>();
            lines.forEach(line -> cases.add(new DemoCase(line)));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return line.getField("id");
    }

    boolean has(String field) {
        return !line.getField(field).isEmpty();
    }

    String text(String field) {
        return line.getField(field);
    }

    /** Names the one sending of this case's form with that name, the same at every start. */
    UUID submission(String form) {
        return UUID.nameUUIDFromBytes(("demo county/" + id() + "/" + form).getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Object> request() {
        var values = values(
                "concerns",
                "question",
                "firstName",
                "lastName",
                "email",
                "phone",
                "availability",
                "ags",
                "counsellingMode",
                "ageGroup",
                "onBehalfOf",
                "language",
                "supportNeeds");
        if (has("lastName")) {
            values.put("contactChannel", has("email") ? "EMAIL" : "PHONE");
        } else {
            values.put("anonymous", true);
        }
        values.put("privacyRead", true);
        values.put("followUpAllowed", has("followUp"));
        return values;
    }

    Map<String, Object> assignment() {
        return values("advisor", "reason");
    }

    Map<String, Object> review() {
        return values("outcome", "handOverReason", "complexity", "urgency", "note");
    }

    Map<String, Object> appointment(DemoDays days) {
        var appointed = days.planned(text("appointment"));
        var values = values("place");
        values.put("date", appointed.toLocalDate().toString());
        values.put("time", appointed.toLocalTime().toString());
        values.put("durationMinutes", text("minutes"));
        values.put("mode", text("held"));
        return values;
    }

    Map<String, Object> documentation(DemoDays days) {
        var values = values(
                "counsellingType",
                "summary",
                "agreedSteps",
                "result",
                "gender",
                "employmentStatus",
                "schoolQualification");
        values.put("heldOn", days.planned(text("appointment")).toLocalDate().toString());
        values.put("durationMinutes", Integer.valueOf(text("minutes")));
        values.put("mode", text("held"));
        return values;
    }

    Map<String, Object> referral() {
        var values = values("target", "kind");
        values.put("dataHandedOver", "NONE");
        return values;
    }

    private Map<String, Object> values(String... fields) {
        Map<String, Object> values = new HashMap<>();
        for (String field : fields) {
            if (has(field)) {
                values.put(field, LISTS.contains(field) ? List.of(text(field).split(" ")) : text(field));
            }
        }
        return values;
    }
}
