import { Datetime, Numberfield, Textarea, Textfield, useExpressionEvaluation } from "@bpmn-io/form-js-viewer";
import { useRef } from "preact/hooks";
import { described, LabelledField } from "./frame.jsx";
import { inGerman } from "./messages.js";
import { today } from "./rules.js";

// The fields are not controlled: what a person typed is never rewritten while they type. The value at first sight comes from
// the form's data, so that a field that was hidden by a condition comes back as it was left.
function useFirst(value) {
  return useRef(value ?? "").current;
}

function inputClass(errors, kind = "input") {
  return `kern-form-input__${kind}${errors?.length ? ` kern-form-input__${kind}--error` : ""}`;
}

function common(props) {
  return {
    id: props.domId,
    class: inputClass(props.errors),
    required: props.field.validate?.required,
    readOnly: props.readonly,
    disabled: props.disabled,
    ...described(props).control,
  };
}

const kinds = {
  email: { type: "email", autocomplete: "email" },
  phone: { type: "tel", autocomplete: "tel" },
};

export function TextInput(props) {
  const kind = kinds[props.field.validate?.validationType] ?? { type: "text" };
  const first = useFirst(props.value);
  return (
    <LabelledField props={props}>
      <input {...common(props)} {...kind} defaultValue={first} onInput={(event) => props.onChange({ value: event.target.value })} />
    </LabelledField>
  );
}
TextInput.config = Textfield.config;

export function TextBox(props) {
  const first = useFirst(props.value);
  const maxLength = useExpressionEvaluation(props.field.validate?.maxLength);
  const counterId = `${props.domId}-counter`;
  const { control } = described(props);
  const counted = Number(maxLength) > 0;
  return (
    <LabelledField props={props} after={counted && <Counter id={counterId} left={maxLength - (props.value ?? "").trim().length} />}>
      <textarea
        {...common(props)}
        class={`${inputClass(props.errors)} bl-textarea`}
        rows="4"
        aria-describedby={[control["aria-describedby"], counted && counterId].filter(Boolean).join(" ") || undefined}
        defaultValue={first}
        onInput={(event) => props.onChange({ value: event.target.value })}
      />
    </LabelledField>
  );
}
TextBox.config = Textarea.config;

/** Said aloud only when it becomes tight. */
function Counter({ id, left }) {
  return (
    <p class="bl-counter" id={id} aria-live={left <= 20 ? "polite" : "off"}>
      {left >= 0 ? `Noch ${left} Zeichen möglich.` : `${-left} Zeichen zu viel.`}
    </p>
  );
}

export function NumberInput(props) {
  const first = useFirst(props.value === null || props.value === undefined ? "" : inGerman(props.value));
  const decimals = props.field.decimalDigits !== 0;
  return (
    <LabelledField props={props}>
      <input
        {...common(props)}
        class={`${inputClass(props.errors)} bl-input-number`}
        type="text"
        inputmode={decimals ? "decimal" : "numeric"}
        autocomplete="off"
        defaultValue={first}
        onInput={(event) => props.onChange({ value: readNumber(event.target.value, decimals) })}
      />
    </LabelledField>
  );
}
NumberInput.config = { ...Numberfield.config, sanitizeValue: ({ value }) => (isNaN(parseFloat(value)) ? null : Number(value)) };

/** What cannot be read stays text, which the rules refuse. Where decimals are allowed so does "1.000": a thousand here, one elsewhere. */
export function readNumber(typed, decimals) {
  let text = typed.trim();
  if (text === "") {
    return null;
  }
  if (/^[+-]?\d{1,3}(\.\d{3}){1,4}(,\d{1,10})?$/.test(text) && (!decimals || text.includes(","))) {
    text = text.replaceAll(".", "");
  }
  return /^[+-]?\d{1,15}([.,]\d{1,10})?$/.test(text) && !/^[+-]?\d{1,3}\.\d{3}$/.test(text) ? Number(text.replace(",", ".")) : text;
}

export function DateInput(props) {
  const { field } = props;
  const first = useFirst(props.value);
  const time = field.subtype === "time";
  return (
    <LabelledField props={props} label={time ? field.timeLabel : field.dateLabel}>
      <input
        {...common(props)}
        class={`${inputClass(props.errors)} bl-input-date`}
        type={time ? "time" : "date"}
        min={!time && field.disallowPassedDates ? today() : undefined}
        defaultValue={first}
        // A half-typed date reads as empty; it must not be taken for no answer.
        onInput={(event) => props.onChange({ value: event.target.validity.badInput ? "?" : event.target.value || null })}
        onBlur={(event) => event.target.validity.badInput && props.onChange({ value: "?" })}
      />
    </LabelledField>
  );
}
DateInput.config = {
  ...Datetime.config,
  sanitizeValue: ({ value, formField }) => {
    const shape = formField.subtype === "time" ? /^\d{2}:\d{2}/ : /^\d{4}-\d{2}-\d{2}/;
    return typeof value === "string" ? (shape.exec(value)?.[0] ?? null) : null;
  },
};
