import { useSingleLineTemplateEvaluation } from "@bpmn-io/form-js-viewer";

/** The ids and ARIA attributes that tie a control to its hint and its error. */
export function described({ domId, errors = [], field }) {
  const hintId = field.description ? `${domId}-hint` : null;
  const errorId = errors.length ? `${domId}-error` : null;
  return {
    hintId,
    errorId,
    control: {
      "aria-describedby": [hintId, errorId].filter(Boolean).join(" ") || undefined,
      "aria-invalid": errors.length ? "true" : undefined,
    },
  };
}

/** A label's text; the style sheet marks a required field for the eye, the control itself says it to a screen reader. */
export function LabelText({ label, required, spoken }) {
  const text = useSingleLineTemplateEvaluation(label || "", { debug: true });
  return (
    <span class={required ? "bl-required" : undefined}>
      {text}
      {required && spoken && <span class="kern-sr-only"> (Pflichtangabe)</span>}
    </span>
  );
}

export function Hint({ id, text }) {
  const hint = useSingleLineTemplateEvaluation(text || "", { debug: true });
  return hint ? (
    <div class="kern-hint" id={id}>
      {hint}
    </div>
  ) : null;
}

export function FieldError({ id, errors }) {
  return id ? (
    <p class="kern-error" id={id}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true" />
      <span class="kern-body">
        <span class="kern-sr-only">Fehler: </span>
        {errors.join(" ")}
      </span>
    </p>
  ) : null;
}

/** One control with its label above it. */
export function LabelledField({ props, label = props.field.label, after, children }) {
  const { domId, errors = [], field } = props;
  const { hintId, errorId } = described(props);
  return (
    <div class={`kern-form-input${errors.length ? " kern-form-input--error" : ""}`} data-field={field.id}>
      <label class="kern-label" for={domId}>
        <LabelText label={label} required={field.validate?.required} />
      </label>
      <Hint id={hintId} text={field.description} />
      {children}
      {after}
      <FieldError id={errorId} errors={errors} />
    </div>
  );
}

/** Several controls that answer one question. */
export function FieldSet({ props, role, children }) {
  const { domId, errors = [], field } = props;
  const { hintId, errorId, control } = described(props);
  const required = field.validate?.required;
  return (
    <fieldset
      class={`kern-fieldset${errors.length ? " kern-fieldset--error" : ""}`}
      id={domId}
      role={role}
      aria-required={role && required ? "true" : undefined}
      aria-invalid={role ? control["aria-invalid"] : undefined}
      aria-describedby={control["aria-describedby"]}
      data-field={field.id}
    >
      <legend class="kern-label">
        <LabelText label={field.label} required={required} spoken={!role} />
      </legend>
      <Hint id={hintId} text={field.description} />
      <div class="kern-fieldset__body">{children}</div>
      <FieldError id={errorId} errors={errors} />
    </fieldset>
  );
}

/** A choice that was made elsewhere: shown as text, because HTML has no read-only choice. */
export function GivenAnswer({ props, text }) {
  return (
    <div class="kern-form-input" data-field={props.field.id}>
      <span class="kern-label" id={`${props.domId}-label`}>
        <LabelText label={props.field.label} />
      </span>
      <p class="bl-given" id={props.domId} role="group" aria-labelledby={`${props.domId}-label`}>
        {text || "–"}
      </p>
    </div>
  );
}
