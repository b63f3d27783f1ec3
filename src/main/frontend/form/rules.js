import { runExpressionEvaluation } from "@bpmn-io/form-js-viewer";
import { inGerman, message } from "./messages.js";

// The rules of the server's form check, in its order and words; the server has the last word.
const LONGEST_TEXT = 10_000;
const ADDRESSES = ["email", "phone"];
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Puts our rules in the place of form-js's: one sentence per field, in the words of the server, and only after the first
 * attempt to send. From then on a field's error disappears while it is being corrected.
 */
export function installRules(form) {
  const validator = form.get("validator");
  const fields = form.get("formFieldRegistry");
  const expressions = form.get("expressionLanguage");
  // Addresses and phone numbers are recognised by form-js's own patterns.
  const isOfType = (validationType, value) =>
    validator.validateField({ type: "textfield", validate: { validationType } }, value).length === 0;
  let sending = false;

  validator.validateFieldInstance = (instance, value) => {
    const field = fields.get(instance.id);
    const known = form._getState().errors[instance.id];
    if (!field || isReadonly(form, field, instance) || (!sending && !known)) {
      return [];
    }
    const evaluated = (rule) => runExpressionEvaluation(expressions, rule, instance.expressionContextInfo);
    const broken = brokenRule(field, value, evaluated, isOfType);
    return broken ? [broken] : [];
  };
  form.on("presubmit", () => {
    sending = true;
  });
  form.on("submit", 2000, () => {
    sending = false;
  });
}

/** A given field is neither checked nor sent. */
export function isReadonly(form, field, instance) {
  if (typeof field.readonly !== "string") {
    return field.readonly === true;
  }
  const context = instance.expressionContextInfo;
  return form.get("expressionLanguage").evaluateUnaryTest(field.readonly, { ...context, ...context.data }) === true;
}

/** Whether the value counts as no answer. */
export function isEmpty(value) {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);
}

function brokenRule(field, value, evaluated, isOfType) {
  const rules = field.validate ?? {};
  if (rules.required && (isEmpty(value) || (field.type === "checkbox" && value !== true))) {
    return message(REQUIRED[field.type] ?? "required");
  }
  if (isEmpty(value)) {
    return null;
  }
  switch (field.type) {
    case "textfield":
    case "textarea":
      return brokenText(field, value.replace(/\r\n?/g, "\n").trim(), rules, evaluated, isOfType);
    case "number":
      return brokenNumber(field, value, rules, evaluated);
    case "datetime":
      return field.subtype === "time" ? brokenTime(value) : brokenDate(field, value);
    default:
      return null;
  }
}

const REQUIRED = {
  checkbox: "requiredCheck",
  checklist: "requiredOptions",
  radio: "requiredOption",
  select: "requiredOption",
};

function brokenText(field, text, rules, evaluated, isOfType) {
  const minLength = evaluated(rules.minLength);
  const maxLength = evaluated(rules.maxLength);
  if (text.length > LONGEST_TEXT) {
    return message("tooLong", LONGEST_TEXT);
  }
  if (field.type === "textfield" && /[\n\t]/.test(text)) {
    return message("singleLine");
  }
  if (INVISIBLE.test(text.replace(/[\n\t]/g, ""))) {
    return message("controlCharacters");
  }
  if (isNumber(minLength) && text.length < minLength) {
    return message("minLength", minLength);
  }
  if (isNumber(maxLength) && text.length > maxLength) {
    return message("maxLength", maxLength);
  }
  if (ADDRESSES.includes(rules.validationType) && !isOfType(rules.validationType, text)) {
    return message(rules.validationType);
  }
  if (rules.pattern && !new RegExp(rules.pattern).test(text)) {
    return rules.patternErrorMessage || message("pattern");
  }
  return null;
}

function brokenNumber(field, value, rules, evaluated) {
  const { decimalDigits } = field;
  const min = evaluated(rules.min);
  const max = evaluated(rules.max);
  if (typeof value !== "number") {
    return message("number");
  }
  if (isNumber(decimalDigits) && decimals(value) > decimalDigits) {
    return decimalDigits === 0 ? message("integer") : message("decimals", decimalDigits);
  }
  if (isNumber(min) && value < Number(min)) {
    return message("min", inGerman(min));
  }
  if (isNumber(max) && value > Number(max)) {
    return message("max", inGerman(max));
  }
  if (isNumber(field.increment) && !isMultiple(value, Number(field.increment))) {
    return message("increment", inGerman(field.increment));
  }
  return null;
}

function brokenDate(field, value) {
  const parts = /^(\d{4,6})-\d{2}-\d{2}$/.exec(value);
  if (!parts) {
    return message("date");
  }
  const year = Number(parts[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return message("dateRange", FIRST_YEAR, LAST_YEAR);
  }
  return field.disallowPassedDates && value < today() ? message("datePast") : null;
}

function brokenTime(value) {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : message("time");
}

/** The office's day, wherever the browser stands. */
export function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}

function isNumber(rule) {
  return rule !== undefined && rule !== null && rule !== "" && !Number.isNaN(Number(rule));
}

function decimals(number) {
  const [mantissa, exponent = "0"] = String(number).split("e");
  return Math.max(0, (mantissa.split(".")[1] ?? "").length - Number(exponent));
}

/** Compares whole numbers, because 0.3 is no multiple of 0.1 for a computer. */
function isMultiple(value, increment) {
  const scale = 10 ** Math.max(decimals(value), decimals(increment));
  return Math.round(value * scale) % Math.round(increment * scale) === 0;
}
