package bildungslandschaft.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormSchemaTest {

    @Test
    void aFormIsReadFromTopToBottomThroughItsGroups() {
        String json = form("""
                {"type": "text", "text": "Hallo"},
                {"type": "textfield", "key": "name", "label": "Name", "validate": {"required": true}},
                {"type": "group", "label": "Mehr", "components": [
                  {"type": "datetime", "key": "day", "dateLabel": "Tag"},
                  {"type": "checkbox", "key": "sure", "label": "sicher", "conditional": {"hide": "=name = \\"x\\""},
                   "validate": {"required": true}}]}
                """);

        FormSchema schema = FormSchema.parse(json);

        assertThat(schema.id()).isEqualTo("test");
        assertThat(schema.json()).isSameAs(json);
        assertThat(schema.inputKeys()).containsExactlyInAnyOrder("name", "day", "sure");
        assertThat(schema.inputs()).extracting(FormField::key).containsExactly("name", "day", "sure");
        assertThat(schema.inputs()).extracting(FormField::label).containsExactly("Name", "Tag", "sicher");
        assertThat(schema.inputs())
                .extracting(FormField::type)
                .containsExactly(FieldType.TEXTFIELD, FieldType.DATE, FieldType.CHECKBOX);
        assertThat(schema.inputs()).extracting(FormField::required).containsExactly(true, false, true);
        assertThat(schema.inputs()).extracting(FormField::alwaysAnswered).containsExactly(true, false, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        html               | {"type": "html", "key": "a", "content": "<b>"}
        iframe             | {"type": "iframe", "key": "a", "url": "https://demo.example"}
        unknown type       | {"type": "hologram", "key": "a"}
        dynamic list       | {"type": "dynamiclist", "key": "a", "components": []}
        no type            | {"key": "a"}
        button             | {"type": "button", "key": "a", "action": "submit"}
        no key             | {"type": "textfield", "label": "a"}
        dotted key         | {"type": "textfield", "key": "a.b"}
        key twice          | {"type": "textfield", "key": "a"}, {"type": "group", "components": [{"type": "number", "key": "a"}]}
        path of a group    | {"type": "group", "key": "a", "path": "x", "components": []}
        unknown rule       | {"type": "textfield", "key": "a", "validate": {"minLenght": 3}}
        look-ahead         | {"type": "textfield", "key": "a", "validate": {"pattern": "(?=a)b"}}
        back reference     | {"type": "textfield", "key": "a", "validate": {"pattern": "(a)\\\\1"}}
        broken pattern     | {"type": "textfield", "key": "a", "validate": {"pattern": "(a"}}
        one-sided pattern  | {"type": "textfield", "key": "a", "validate": {"pattern": "^\\\\p{L}+$"}}
        unknown address    | {"type": "textfield", "key": "a", "validate": {"validationType": "iban"}}
        endless text       | {"type": "textarea", "key": "a", "validate": {"maxLength": 10001}}
        computed length    | {"type": "textarea", "key": "a", "validate": {"maxLength": "=b"}}
        broken condition   | {"type": "textfield", "key": "a", "conditional": {"hide": "=b = = c"}}
        text as condition  | {"type": "textfield", "key": "a", "conditional": {"hide": "b = 1"}}
        broken on a text   | {"type": "text", "key": "a", "text": "x", "conditional": {"hide": "=b ="}}
        two minds on true  | {"type": "textfield", "key": "a", "conditional": {"hide": "=true"}}
        two minds on defined | {"type": "textfield", "key": "a", "conditional": {"hide": "=is defined(b)"}}
        hides itself       | {"type": "textfield", "key": "a", "conditional": {"hide": "=a = 1"}}
        circle             | {"type": "textfield", "key": "a", "conditional": {"hide": "=b = 1"}}, {"type": "textfield", "key": "b", "conditional": {"hide": "=a = 1"}}
        group hides itself | {"type": "group", "conditional": {"hide": "=a = 1"}, "components": [{"type": "number", "key": "a"}]}
        no options         | {"type": "select", "key": "a", "values": []}
        option twice       | {"type": "radio", "key": "a", "values": [{"label": "x", "value": "x"}, {"label": "y", "value": "x"}]}
        option of a number | {"type": "radio", "key": "a", "values": [{"label": "x", "value": 1}]}
        computed options   | {"type": "select", "key": "a", "valuesExpression": "=b"}
        day and time       | {"type": "datetime", "key": "a", "subtype": "datetime"}
        time zones         | {"type": "datetime", "key": "a", "subtype": "time", "timeSerializingFormat": "utc_offset"}
        number as text     | {"type": "number", "key": "a", "serializeToString": true}
        negative steps     | {"type": "number", "key": "a", "increment": "-1"}
        """)
    void whatBrowserAndServerWouldNotShareIsRefusedAtStart(String what, String components) {
        assertThatThrownBy(() -> FormSchema.parse(form(components)))
                .isInstanceOf(IllegalFormException.class)
                .hasMessageContaining("'test'")
                .hasMessageMatching("(?s).*field '(a|b|a[.]b|textfield|\\?)'.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"id\": \"a\", \"id\": \"b\", \"type\": \"default\", \"components\": []}",
                "{\"type\": \"default\", \"components\": []}",
                "{\"id\": \"a\", \"type\": \"default\"}"
            })
    void whatIsNoFormIsRefused(String json) {
        assertThatThrownBy(() -> FormSchema.parse(json)).isInstanceOf(IllegalFormException.class);
    }

    private static String form(String components) {
        return "{\"id\": \"test\", \"type\": \"default\", \"components\": [%s]}".formatted(components);
    }
}
