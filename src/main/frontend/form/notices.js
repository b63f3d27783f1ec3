// What the island says above the form. Built from text only, never from markup.

/** A KERN alert; the container is there from the start, so that screen readers announce what comes into it. */
export function show(container, kind, title, ...content) {
  const alert = element("div", `kern-alert kern-alert--${kind}`);
  const header = element("div", "kern-alert__header");
  const icon = element("span", `kern-icon kern-icon--${kind}`);
  icon.setAttribute("aria-hidden", "true");
  header.append(icon, element("span", "kern-title", title));
  const body = element("div", "kern-alert__body");
  body.append(...content);
  alert.append(header, body);
  container.replaceChildren(alert);
}

export function paragraph(text) {
  return element("p", "bl-said", text);
}

/** The errors as links to their fields; errors: [{message, label, control}], without control it concerns the whole form. */
export function errorList(errors) {
  const list = document.createElement("ul");
  for (const { message, label, control } of errors) {
    const item = document.createElement("li");
    if (control) {
      const link = element("a", "bl-link", label ? `${label}${label.endsWith("?") ? "" : ":"} ${message}` : message);
      link.href = `#${control.id}`;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        focus(control);
      });
      item.append(link);
    } else {
      item.textContent = message;
    }
    list.append(item);
  }
  return list;
}

/** Brings the whole field into view, label included, then the cursor into it. */
export function focus(control) {
  (control.closest("[data-field]") ?? control).scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}

export function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}
