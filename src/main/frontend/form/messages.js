import texts from "../../resources/form-messages.de.json";

/** The German sentence about wrong input, from the file that the server reads too. */
export function message(key, ...values) {
  const text = texts[key];
  if (!text) {
    throw new Error(`form-messages.de.json has no text '${key}'`);
  }
  return values.reduce((filled, value, index) => filled.replaceAll(`{${index}}`, String(value)), text);
}

/** A number as Germans write it. */
export function inGerman(number) {
  return String(number).replace(".", ",");
}

// What form-js itself may still say: our components and rules cover the rest.
const stock = {
  "Field must be a valid email.": message("email"),
  "Field must be a valid international phone number. (e.g. +4930664040900)": message("phone"),
};

/** Replaces the translate service of form-js. */
export const germanModule = {
  translate: [
    "value",
    (template, values = {}) => (stock[template] ?? template).replace(/{([^}]+)}/g, (_, key) => values[key] ?? `{${key}}`),
  ],
};
