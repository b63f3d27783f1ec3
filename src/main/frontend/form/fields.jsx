import { Button, Default, FormContext, Group, sanitizeHTML, Separator, Spacer, Text, useTemplateEvaluation } from "@bpmn-io/form-js-viewer";
import { useContext } from "preact/hooks";
import { CheckboxGroup, RadioGroup, SelectInput, SingleCheckbox } from "./choices.jsx";
import { LabelText } from "./frame.jsx";
import { DateInput, NumberInput, TextBox, TextInput } from "./inputs.jsx";

function FieldGroup(props) {
  return (
    <fieldset class="kern-fieldset bl-group">
      {props.field.label && (
        <legend class="kern-label">
          <LabelText label={props.field.label} />
        </legend>
      )}
      <div class="kern-fieldset__body">
        <Default {...props} />
      </div>
    </fieldset>
  );
}
FieldGroup.config = Group.config;

/** What a person typed appears in a text as it is: neither HTML nor Markdown of theirs is ever read as such. */
function literal(text) {
  return String(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const literally = { debug: true, sanitizer: literal };

function Explanation({ field }) {
  const markdown = useTemplateEvaluation(field.text ?? "", literally);
  const html = useContext(FormContext).getService("markdownRenderer").render(markdown);
  return <div class="bl-prose" dangerouslySetInnerHTML={{ __html: sanitizeHTML(html) }} />;
}
Explanation.config = Text.config;

function Line() {
  return <hr class="kern-divider" />;
}
Line.config = Separator.config;

// The island has the one button; buttons in a form are not shown.
function NoButton() {
  return null;
}
NoButton.config = Button.config;

const fields = {
  textfield: TextInput,
  textarea: TextBox,
  number: NumberInput,
  datetime: DateInput,
  select: SelectInput,
  radio: RadioGroup,
  checklist: CheckboxGroup,
  checkbox: SingleCheckbox,
  group: FieldGroup,
  text: Explanation,
  separator: Line,
  spacer: Spacer,
  button: NoButton,
};

/** Puts fields with KERN's native markup in the place of form-js's own. */
export const fieldsModule = {
  __init__: ["kernFields"],
  kernFields: [
    "type",
    class KernFields {
      static $inject = ["formFields"];

      constructor(formFields) {
        Object.entries(fields).forEach(([type, field]) => formFields.register(type, field));
      }
    },
  ],
};

/** The first kind of component that we have no accessible field for. */
export function unsupported(components = []) {
  for (const component of components) {
    if (!fields[component.type] || component.subtype === "datetime") {
      return component.subtype ?? component.type;
    }
    const inside = unsupported(component.components);
    if (inside) {
      return inside;
    }
  }
  return null;
}
