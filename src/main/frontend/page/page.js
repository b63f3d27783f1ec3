// What every page gets on top of plain HTML. Each part is a convenience: without it the page still works.

import { keepWhatIsSent, offerWhatIsKept } from "./kept.js";

offerWhatIsKept();

// A form that is already on its way is not sent again by a second click or Enter.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  keepWhatIsSent(form, event.submitter);
  // aria-disabled, not disabled: the name and value of the pressed button have to be sent.
  form.querySelectorAll("button:not([type=button])").forEach((button) => button.setAttribute("aria-disabled", "true"));
});

// The browser's back button may bring the page back as it was left.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.querySelectorAll("form[data-sent]").forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
  }
});
