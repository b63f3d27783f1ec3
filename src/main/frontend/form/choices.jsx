import { Checkbox, Checklist, FormContext, Radio, Select, useExpressionEvaluation } from "@bpmn-io/form-js-viewer";
import { useContext } from "preact/hooks";
import { described, FieldError, FieldSet, GivenAnswer, Hint, LabelledField, LabelText } from "./frame.jsx";

/** What can be chosen: written in the form, given by the page under a key, or calculated. */
function useOptions({ values, valuesKey, valuesExpression }) {
  const { initialData } = useContext(FormContext).getService("form")._getState();
  const calculated = useExpressionEvaluation(valuesExpression);
  const options = valuesKey ? initialData?.[valuesKey] : valuesExpression ? calculated : values;
  return (Array.isArray(options) ? options : []).map((option) =>
    typeof option === "object" ? { label: option.label ?? String(option.value), value: option.value } : { label: String(option), value: option },
  );
}

const labelsOf = (options, chosen) =>
  options
    .filter((option) => chosen.includes(option.value))
    .map((option) => option.label)
    .join(", ");

export function SelectInput(props) {
  const { domId, errors = [], field, value } = props;
  const options = useOptions(field);
  if (props.readonly) {
    return <GivenAnswer props={props} text={labelsOf(options, [value])} />;
  }
  const choose = (event) => props.onChange({ value: options.find((option) => String(option.value) === event.target.value)?.value ?? null });
  return (
    <LabelledField props={props}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={`kern-form-input__select${errors.length ? " kern-form-input__select--error" : ""}`}
          id={domId}
          value={value === null || value === undefined ? "" : String(value)}
          required={field.validate?.required}
          disabled={props.disabled}
          onChange={choose}
          {...described(props).control}
        >
          <option value="">Bitte wählen</option>
          {options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </LabelledField>
  );
}
SelectInput.config = Select.config;

export function RadioGroup(props) {
  const { domId, errors = [], field, value } = props;
  const options = useOptions(field);
  if (props.readonly) {
    return <GivenAnswer props={props} text={labelsOf(options, [value])} />;
  }
  return (
    <FieldSet props={props} role="radiogroup">
      {options.map((option, index) => (
        <div class="kern-form-check" key={option.value}>
          <input
            class={`kern-form-check__radio${errors.length ? " kern-form-check__radio--error" : ""}`}
            type="radio"
            id={`${domId}-${index}`}
            name={domId}
            value={String(option.value)}
            checked={value === option.value}
            disabled={props.disabled}
            onChange={() => props.onChange({ value: option.value })}
          />
          <label class="kern-label" for={`${domId}-${index}`}>
            {option.label}
          </label>
        </div>
      ))}
    </FieldSet>
  );
}
RadioGroup.config = Radio.config;

export function CheckboxGroup(props) {
  const { domId, errors = [], field } = props;
  const chosen = props.value ?? [];
  const options = useOptions(field);
  if (props.readonly) {
    return <GivenAnswer props={props} text={labelsOf(options, chosen)} />;
  }
  // In the order of the options, whatever the order of the ticks.
  const toggle = (ticked, isTicked) =>
    props.onChange({
      value: options.map((option) => option.value).filter((value) => (value === ticked ? isTicked : chosen.includes(value))),
    });
  return (
    <FieldSet props={props}>
      {options.map((option, index) => (
        <div class="kern-form-check" key={option.value}>
          <input
            class={`kern-form-check__checkbox${errors.length ? " kern-form-check__checkbox--error" : ""}`}
            type="checkbox"
            id={`${domId}-${index}`}
            value={String(option.value)}
            checked={chosen.includes(option.value)}
            disabled={props.disabled}
            aria-invalid={errors.length ? "true" : undefined}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          <label class="kern-label" for={`${domId}-${index}`}>
            {option.label}
          </label>
        </div>
      ))}
    </FieldSet>
  );
}
CheckboxGroup.config = Checklist.config;

export function SingleCheckbox(props) {
  const { domId, errors = [], field, value } = props;
  const { hintId, errorId, control } = described(props);
  if (props.readonly) {
    return <GivenAnswer props={props} text={value ? "Ja" : "Nein"} />;
  }
  return (
    <div class="bl-check" data-field={field.id}>
      <div class={`kern-form-check${errors.length ? " kern-form-check--error" : ""}`}>
        <input
          class={`kern-form-check__checkbox${errors.length ? " kern-form-check__checkbox--error" : ""}`}
          type="checkbox"
          id={domId}
          checked={value === true}
          required={field.validate?.required}
          disabled={props.disabled}
          onChange={(event) => props.onChange({ value: event.target.checked })}
          {...control}
        />
        <label class="kern-label" for={domId}>
          <LabelText label={field.label} required={field.validate?.required} />
        </label>
        <Hint id={hintId} text={field.description} />
        <FieldError id={errorId} errors={errors} />
      </div>
    </div>
  );
}
SingleCheckbox.config = Checkbox.config;
