// One POST per attempt. Sending again is safe: the server knows the submission's number.

const KEPT = "Was Sie eingegeben haben, steht noch hier.";

const EXPIRED = [
  "Die Sitzung ist abgelaufen",
  "Bitte senden Sie das Formular noch einmal ab. Waren Sie angemeldet, melden Sie sich bitte vorher in einem neuen Fenster wieder an.",
];

const OWN_WORDS = {
  400: ["Das hat nicht geklappt", "Der Server konnte die Angaben nicht lesen. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal."],
  401: EXPIRED,
  403: EXPIRED,
  404: ["Das gibt es nicht mehr", "Vielleicht ist die Aufgabe schon erledigt. Bitte sehen Sie in Ihrer Aufgabenliste nach."],
  409: ["Inzwischen hat sich etwas geändert", "Der Vorgang hat sich inzwischen geändert. Bitte laden Sie die Seite neu."],
  410: ["Dieser Link gilt nicht mehr", "Bitte rufen Sie uns an."],
  413: ["Das ist zu viel Text", "Bitte kürzen Sie Ihre Angaben und senden Sie das Formular noch einmal ab."],
  429: ["Bitte warten Sie einen Moment", "Es sind gerade sehr viele Anfragen eingegangen. Bitte versuchen Sie es in einigen Minuten noch einmal."],
  503: ["Gerade nicht erreichbar", "Bitte versuchen Sie es in einigen Minuten noch einmal."],
  network: ["Keine Verbindung", "Bitte prüfen Sie Ihre Internetverbindung und senden Sie das Formular noch einmal ab."],
  other: ["Das hat nicht geklappt", "Bitte versuchen Sie es in einigen Minuten noch einmal. Wenn es dann noch nicht geht, rufen Sie uns bitte an."],
};

/** Answers {location}, {errors: [{field, message}]} or {trouble: {title, texts}}; never throws. */
export async function send(action, content) {
  try {
    let response = await post(action, content, csrf(document));
    if (response.status === 401 || response.status === 403) {
      // After a new login in another window this page's token is old; the page itself knows the new one.
      const fresh = await freshCsrf();
      if (fresh && fresh.token !== csrf(document).token) {
        adopt(fresh);
        response = await post(action, content, fresh);
      }
    }
    return await read(response);
  } catch {
    return trouble("network");
  }
}

function post(action, content, { header, token }) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if (header && token) {
    headers[header] = token;
  }
  return fetch(action, { method: "POST", headers, body: JSON.stringify(content), credentials: "same-origin" });
}

async function read(response) {
  const answer = await response.json().catch(() => null);
  if (response.ok && isOwn(answer?.location)) {
    return { location: answer.location };
  }
  if (response.status === 422 && Array.isArray(answer?.errors) && answer.errors.length) {
    return { errors: answer.errors };
  }
  // A redirect to the login page arrives here as a page, not as an answer.
  return trouble(response.redirected ? 401 : response.status, answer?.message);
}

function trouble(status, said) {
  const [title, own] = OWN_WORDS[status] ?? OWN_WORDS.other;
  return { trouble: { title, texts: [said || own, KEPT] } };
}

/** Only ever to a page of this server. */
function isOwn(location) {
  return typeof location === "string" && new URL(location, window.location.href).origin === window.location.origin;
}

function csrf(page) {
  const content = (name) => page.querySelector(`meta[name="${name}"]`)?.content;
  return { header: content("csrf-header"), token: content("csrf-token") };
}

async function freshCsrf() {
  const response = await fetch(window.location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
  const found = response.ok ? csrf(new DOMParser().parseFromString(await response.text(), "text/html")) : {};
  return found.token ? found : null;
}

function adopt({ token }) {
  document.querySelector('meta[name="csrf-token"]')?.setAttribute("content", token);
}
