import { Form } from "@bpmn-io/form-js-viewer";
import { installConditions } from "./conditions.js";
import { fieldsModule, unsupported } from "./fields.jsx";
import { germanModule } from "./messages.js";
import { element, errorList, focus, paragraph, show } from "./notices.js";
import { installRules, isEmpty, isReadonly } from "./rules.js";
import { send } from "./send.js";

document.querySelectorAll("[data-form-island]").forEach((island) => {
  open(island).catch((error) => {
    console.error(error);
    const notice = element("div", "");
    notice.setAttribute("role", "alert");
    island.replaceChildren(notice);
    show(notice, "danger", "Das Formular kann nicht angezeigt werden", paragraph("Bitte laden Sie die Seite neu. Wenn es dann noch nicht geht, rufen Sie uns bitte an."));
  });
});

async function open(island) {
  const schema = JSON.parse(island.dataset.schema);
  const values = JSON.parse(island.dataset.values || "{}");
  const unknown = unsupported(schema.components);
  if (unknown) {
    throw new Error(`No field for components of type ${unknown}`);
  }

  const notice = element("div", "bl-notice bl-errors");
  notice.setAttribute("role", "alert");
  const holder = element("div", "bl-form-holder");
  island.classList.add("bl-island");
  island.replaceChildren(notice, holder);

  const form = new Form({ container: holder, additionalModules: [germanModule, fieldsModule] });
  installConditions(form);
  installRules(form);
  await form.importSchema(schema, values);
  await painted();

  const html = holder.querySelector("form");
  html.id = `form-${island.dataset.submission}`;
  const { button, trap, trouble } = addControls(island, html);
  keepMarkALink(holder);
  form.on("submit", ({ errors }) => attempt({ island, form, notice, trouble, button, trap, errors }));
  window.addEventListener("pageshow", (event) => event.persisted && busy(island, button, false));

  island.dataset.ready = "true";
  island.dispatchEvent(new CustomEvent("bl:ready", { bubbles: true }));
}

async function attempt({ island, form, notice, trouble, button, trap, errors }) {
  if (island.dataset.busy) {
    return;
  }
  trouble.replaceChildren();
  if (Object.keys(errors).length) {
    await showErrors(form, notice, errors);
    return;
  }
  notice.replaceChildren();
  busy(island, button, true);
  const answer = await send(island.dataset.action, {
    submission: island.dataset.submission,
    values: collect(form),
    trap: trap?.value ?? "",
  });
  if (answer.location) {
    // Stays busy until the next page is there: a second click must find nothing to press.
    window.location.assign(answer.location);
    return;
  }
  busy(island, button, false);
  if (answer.errors) {
    await showServerErrors(form, notice, answer.errors);
  } else {
    // Beside the button, because that is where the person is looking.
    show(trouble, "danger", answer.trouble.title, ...answer.trouble.texts.map(paragraph));
    trouble.scrollIntoView({ block: "nearest" });
  }
}

/** What is visible, not given and answered; form-js knows what its conditions hide. */
function collect(form) {
  const { data } = form._getState();
  const fields = form.get("formFieldRegistry");
  const values = {};
  for (const instance of form.get("formFieldInstanceRegistry").getAllKeyed()) {
    const field = fields.get(instance.id);
    const value = data[field.key];
    if (!field.disabled && !isReadonly(form, field, instance) && !isEmpty(value)) {
      values[field.key] = value;
    }
  }
  return values;
}

async function showErrors(form, notice, errors, general = []) {
  await painted();
  const listed = [...form._container.querySelectorAll("[data-field]")]
    .filter((field) => errors[field.dataset.field])
    .map((field) => ({
      message: errors[field.dataset.field].join(" "),
      label: labelOf(field),
      control: field.querySelector("input, select, textarea") ?? field,
    }));
  const title = listed.length + general.length === 1 ? "Bitte prüfen Sie eine Angabe" : "Bitte prüfen Sie Ihre Angaben";
  show(notice, "danger", title, errorList([...general.map((message) => ({ message })), ...listed]));
  if (listed.length) {
    focus(listed[0].control);
  } else {
    notice.scrollIntoView({ block: "center" });
  }
}

async function showServerErrors(form, notice, answered) {
  const shown = new Map(
    [...form._container.querySelectorAll("[data-field]")].map(({ dataset }) => [
      form.get("formFieldRegistry").get(dataset.field).key,
      dataset.field,
    ]),
  );
  const errors = {};
  const general = [];
  for (const { field, message } of answered) {
    if (shown.has(field)) {
      (errors[shown.get(field)] ??= []).push(message);
    } else {
      general.push(message);
    }
  }
  form._setState({ errors });
  await showErrors(form, notice, errors, general);
}

function labelOf(field) {
  const label = field.querySelector("legend, .kern-label")?.cloneNode(true);
  label?.querySelectorAll(".kern-sr-only").forEach((mark) => mark.remove());
  return label?.textContent.trim().replace(/[.:]$/, "");
}

function addControls(island, html) {
  let trap = null;
  if (island.dataset.trap) {
    // Programs fill in every field; people neither see nor reach this one.
    const hidden = element("div", "bl-trap");
    hidden.setAttribute("aria-hidden", "true");
    trap = document.createElement("input");
    Object.assign(trap, { type: "text", name: island.dataset.trap, tabIndex: -1, autocomplete: "off" });
    hidden.append(trap);
    island.append(hidden);
  }
  const button = element("button", "kern-btn kern-btn--primary");
  button.type = "submit";
  button.setAttribute("form", html.id);
  button.append(element("span", "kern-label", island.dataset.submitLabel || "Absenden"));
  const state = element("span", "bl-muted bl-sending");
  state.setAttribute("role", "status");
  const actions = element("div", "bl-actions");
  actions.append(button, state);
  const trouble = element("div", "bl-notice bl-trouble");
  trouble.setAttribute("role", "alert");
  island.append(trouble, actions);
  return { button, trap, trouble };
}

function busy(island, button, is) {
  island.setAttribute("aria-busy", String(is));
  if (is) {
    island.dataset.busy = "true";
    button.setAttribute("aria-disabled", "true");
  } else {
    delete island.dataset.busy;
    button.removeAttribute("aria-disabled");
  }
  island.querySelector(".bl-sending").textContent = is ? "Wird gesendet …" : "";
}

/** The mark of bpmn.io opens a box in English that a keyboard cannot close; as a plain link it serves everybody. */
function keepMarkALink(holder) {
  const mark = holder.querySelector(".fjs-powered-by-link");
  mark?.setAttribute("aria-label", "Formulartechnik von bpmn.io (öffnet ein neues Fenster)");
  mark?.setAttribute("title", "Formulartechnik von bpmn.io");
  holder.addEventListener("click", (event) => event.target.closest(".fjs-powered-by-link") && event.stopPropagation(), true);
}

function painted() {
  return new Promise((resolve) => setTimeout(resolve));
}
