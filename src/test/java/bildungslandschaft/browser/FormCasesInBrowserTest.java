package bildungslandschaft.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import bildungslandschaft.testing.BrowserTest;
import bildungslandschaft.testing.Visitor;
import bildungslandschaft.testing.Visitors;
import bildungslandschaft.workflow.form.FieldError;
import bildungslandschaft.workflow.form.FormResult;
import bildungslandschaft.workflow.form.FormSchema;
import bildungslandschaft.workflow.form.FormValidator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cases of {@code form-cases/}, typed into the form as browsers show it: it says the same sentences at the same
 * fields as the server would, and what it sends the server takes for the same answers.
 */
@BrowserTest
class FormCasesInBrowserTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    /** Addresses that the browser asks for and the server never sees. */
    private static final String PAGE = "/pruefung";

    private static final String ACTION = "/pruefung/absenden";
    private static final String NEXT = "/datenschutz#angenommen";

    private final FormValidator server = new FormValidator(Clock.systemDefaultZone());

    @ParameterizedTest
    @ValueSource(strings = {"text", "number", "choice", "tick-and-time", "visibility", "locked"})
    void theBrowserDecidesAsTheServerDoes(String file, Visitors visitors) throws IOException {
        var root = JSON.readTree(Files.readString(Path.of("src/test/resources/form-cases", file + ".json")));
        var schema = named(root.get("schema"));
        var visitor = visitors.citizen();
        var softly = new SoftAssertions();
        for (JsonNode one : root.get("cases").values()) {
            if (!one.path("serverOnly").booleanValue(false)) {
                softly.assertThat(inBrowser(visitor, schema, one))
                        .as(one.get("name").stringValue())
                        .isEqualTo(onServer(schema, values(one, "submitted"), values(one, "context")));
            }
        }
        softly.assertAll();
    }

    /** Fills the form in as the case says, sends it, and lets the server judge what was sent. */
    private String inBrowser(Visitor visitor, JsonNode schema, JsonNode one) {
        var context = values(one, "context");
        var submitted = values(one, "submitted");
        // What is hidden cannot be typed; it is there as if it had been typed before it was hidden.
        Map<String, Object> before = new HashMap<>(submitted);
        before.putAll(context);
        List<String> sent = new ArrayList<>();
        var page = visitor.page();
        page.route("**" + PAGE, route -> serve(route, schema, before));
        page.route("**" + ACTION, route -> {
            sent.add(route.request().postData());
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(answer()));
        });
        visitor.open(PAGE);
        submitted.forEach((key, value) -> type(visitor.field(key), value));
        visitor.button("Absenden").click();
        var refused = page.locator(".bl-errors li");
        page.waitForCondition(() -> page.url().endsWith(NEXT) || refused.count() > 0);
        page.unrouteAll();
        if (sent.isEmpty()) {
            return said(visitor);
        }
        return onServer(schema, JSON.treeToValue(JSON.readTree(sent.get(0)).get("values"), VALUES), context);
    }

    private static void type(Locator field, Object value) {
        if (value == null || field.count() == 0) {
            return;
        }
        var typed = field.locator("input:not([readonly]):not([disabled]), textarea, select");
        if (value instanceof Boolean ticked) {
            typed.setChecked(ticked);
        } else if (value instanceof List<?> chosen) {
            typed.all().forEach(box -> box.setChecked(chosen.contains(box.getAttribute("value"))));
        } else if (field.locator("[type=radio]").count() > 0) {
            field.locator("[value='" + value + "']").check();
        } else if (field.locator("select").count() > 0) {
            typed.selectOption(value.toString());
        } else if (typed.count() > 0) {
            // Twice, because a field notices only what changes.
            typed.fill("");
            typed.fill(value instanceof Number number ? inGerman(number) : value.toString());
        }
    }

    private static String inGerman(Number number) {
        return new BigDecimal(number.toString()).toPlainString().replace('.', ',');
    }

    /** The sentences at the fields, which must be those of the list above the form. */
    private static String said(Visitor visitor) {
        Map<String, String> errors = new TreeMap<>();
        for (var field : visitor.page().locator("[data-field]").all()) {
            var error = field.locator(".kern-error");
            if (error.count() > 0) {
                var message = error.textContent().replaceFirst("^Fehler: ", "");
                errors.put(field.getAttribute("data-field"), message);
                assertThat(visitor.main().locator(".bl-errors")).containsText(message);
            }
        }
        return "refused " + errors;
    }

    private String onServer(JsonNode schema, Map<String, Object> values, Map<String, Object> context) {
        var result = server.validate(FormSchema.parse(schema.toString()), values, context);
        if (result instanceof FormResult.Accepted accepted) {
            return "accepted " + comparable(accepted.values());
        }
        Map<String, String> errors = new TreeMap<>();
        for (FieldError error : ((FormResult.Refused) result).errors()) {
            errors.put(String.valueOf(error.field()), error.message());
        }
        return "refused " + errors;
    }

    /** An empty tick is no answer to either side, whether it is sent or not. */
    private static Map<String, Object> comparable(Map<String, Object> values) {
        Map<String, Object> comparable = new TreeMap<>();
        values.forEach((key, value) -> {
            if (value instanceof Number number) {
                comparable.put(
                        key,
                        new BigDecimal(number.toString()).stripTrailingZeros().toPlainString());
            } else if (!Boolean.FALSE.equals(value)) {
                comparable.put(key, value);
            }
        });
        return comparable;
    }

    private static Map<String, Object> values(JsonNode one, String part) {
        return one.has(part) ? JSON.treeToValue(one.get(part), VALUES) : Map.of();
    }

    /** Gives each field its key as id, so that the page can be asked for it. */
    private static JsonNode named(JsonNode schema) {
        for (JsonNode component : schema.get("components").values()) {
            if (component.has("key")) {
                ((ObjectNode) component).set("id", component.get("key"));
            }
            if (component.has("components")) {
                named(component);
            }
        }
        return schema;
    }

    private static String answer() {
        return JSON.writeValueAsString(Map.of("location", NEXT));
    }

    private static void serve(Route route, JsonNode schema, Map<String, Object> values) {
        Map<String, String> island = new LinkedHashMap<>();
        island.put("action", ACTION);
        island.put("submission", "1");
        island.put("schema", schema.toString());
        island.put("values", JSON.writeValueAsString(values));
        var attributes = new StringBuilder();
        island.forEach((name, value) ->
                attributes.append(" data-%s=\"%s\"".formatted(name, HtmlUtils.htmlEscape(value, "UTF-8"))));
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html; charset=utf-8")
                .setHeaders(Map.of("Content-Security-Policy", "default-src 'self'; img-src 'self' data:"))
                .setBody("""
                        <!doctype html><html lang="de"><head><title>Prüfung</title><link rel="icon" href="data:,">
                        <link rel="stylesheet" href="/assets/page.css"><link rel="stylesheet" href="/assets/form.css">
                        <script src="/assets/form.js" defer></script></head>
                        <body><main class="bl-page"><div data-form-island%s></div></main></body></html>
                        """.formatted(attributes)));
    }
}
