// What somebody typed into a plain form is not lost when the session has ended meanwhile: it waits in this tab, for this
// person only, until it has arrived or the person has logged out. Islands keep their text by themselves.

const KEY = "bildungslandschaft-kept";
const SENT = "bildungslandschaft-sent";
// Which state of a thing somebody had before the eyes: without it the server could not tell that another has changed it since.
const SEEN = ["edition", "version", "stand", "before"];
const NEVER = "input[type=hidden], input[type=password], input[type=file]";

const person = () => document.querySelector("meta[name=person]")?.content;
const here = () => location.pathname + location.search;

export function keepWhatIsSent(form, button) {
  if (!person()) {
    return;
  }
  const page = pageOfForm();
  const fields = [...form.elements].filter((field) => field.name && field.matches("input, select, textarea") && isKept(field));
  if (form.getAttribute("action")?.endsWith("/logout") || fields.every((field) => SEEN.includes(field.name))) {
    forget();
    store(SENT, null);
    return;
  }
  store(SENT, { page, to: new URL(button?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location).pathname });
  const values = fields.map(({ name, type, value, checked }) => ({ name, type, value, checked }));
  store(KEY, { page, heading: document.querySelector("h1")?.textContent, person: person(), values });
}

export function offerWhatIsKept() {
  const kept = read(KEY);
  if (!kept) {
    return;
  }
  if (!person()) {
    // The login, or a page that says that the session is over.
    store(KEY, { ...kept, lost: true });
    const text = "Was Sie zuletzt eingetragen haben, ist in diesem Fenster aufgehoben. Melden Sie sich an, dann geht es damit weiter.";
    notice(text, location.pathname === "/login" ? undefined : { href: "/login", text: "Anmelden" });
  } else if (kept.person !== person()) {
    // Nobody else's business.
    forget();
  } else if (!kept.lost) {
    forget();
  } else if (kept.page === here()) {
    fill(kept.values);
    forget();
    notice("Ihre Eingaben von vorhin stehen wieder hier. Gespeichert sind sie noch nicht.");
  } else {
    notice("Ihre letzten Eingaben sind noch nicht gespeichert.", { href: kept.page, text: `Weiter mit „${kept.heading ?? "dem Formular"}“` });
  }
}

// A form that was refused is shown at the address to which it was sent, and that one may be for sending only.
function pageOfForm() {
  const sent = read(SENT);
  return sent?.to === location.pathname && new URL(sent.page, location).pathname !== sent.to ? sent.page : here();
}

function isKept(field) {
  return SEEN.includes(field.name) || !field.matches(NEVER);
}

function fill(values) {
  const taken = new Set();
  for (const { name, type, value, checked } of values) {
    const field = [...document.querySelectorAll("main form[method=post] [name]")].find(
      (candidate) => candidate.name === name && !taken.has(candidate) && (!["checkbox", "radio"].includes(type) || candidate.value === value),
    );
    if (!field || !isKept(field)) {
      continue;
    }
    taken.add(field);
    if (type === "checkbox" || type === "radio") {
      field.checked = checked;
    } else {
      field.value = value;
    }
  }
}

function notice(text, link) {
  const box = document.createElement("div");
  box.className = "kern-alert kern-alert--info";
  box.setAttribute("role", "status");
  const head = box.appendChild(document.createElement("div"));
  head.className = "kern-alert__header";
  const icon = head.appendChild(document.createElement("span"));
  icon.className = "kern-icon kern-icon--info";
  icon.setAttribute("aria-hidden", "true");
  const title = head.appendChild(document.createElement("span"));
  title.className = "kern-title";
  title.textContent = text;
  if (link) {
    const body = box.appendChild(document.createElement("div"));
    body.className = "kern-alert__body";
    const anchor = body.appendChild(document.createElement("p")).appendChild(document.createElement("a"));
    anchor.href = link.href;
    anchor.textContent = link.text;
  }
  document.querySelector("main")?.prepend(box);
}

// A browser may forbid to store anything; then it is as if there were no such help.
function store(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {}
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}
