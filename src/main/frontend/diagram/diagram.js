import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const READABLE = 0.6;
const LARGEST = 2;
const STEP = 1.25;

document.querySelectorAll("[data-diagram-island]").forEach((island) => {
  open(island).catch((error) => {
    console.error(error);
    const notice = document.createElement("p");
    notice.className = "bl-muted";
    notice.textContent = "Das Bild des Ablaufs kann gerade nicht angezeigt werden. Die Liste der Schritte sagt dasselbe.";
    island.replaceChildren(notice);
  });
});

async function open(island) {
  const response = await fetch(island.dataset.src, { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`${island.dataset.src} answered ${response.status}`);
  }
  const picture = document.createElement("div");
  picture.className = "bl-diagram";
  island.replaceChildren(picture);

  // The wheel scrolls the page; zooming is what the buttons are for.
  const viewer = new NavigatedViewer({ container: picture, zoomScroll: { enabled: false } });
  await viewer.importXML(await response.text());

  name(picture, island.getAttribute("aria-label"));
  island.removeAttribute("aria-label");
  const current = steps(viewer, island.dataset.current);
  mark(viewer, steps(viewer, island.dataset.done), "bl-done", "erledigt");
  mark(viewer, current, "bl-current", "hier");
  const fit = () => fitToPage(viewer, picture, current[0]);
  fit();
  island.append(toolbar(viewer, fit));

  let width = picture.clientWidth;
  new ResizeObserver(() => {
    if (picture.clientWidth !== width) {
      width = picture.clientWidth;
      fit();
    }
  }).observe(picture);
  island.dataset.ready = "true";
  island.dispatchEvent(new CustomEvent("bl:ready", { bubbles: true }));
}

/** The picture is one image with a name; the mark of bpmn.io beside it stays a link of its own. */
function name(picture, label) {
  const drawing = picture.querySelector(".djs-container");
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", label || "Ablauf als Diagramm");
  drawing.querySelectorAll("[tabindex]").forEach((element) => element.removeAttribute("tabindex"));
  const mark = picture.querySelector(".bjs-powered-by");
  mark.setAttribute("aria-label", "Diagrammtechnik von bpmn.io (öffnet ein neues Fenster)");
  // As a plain link it serves everybody; the box in English it would open cannot be closed with a keyboard.
  picture.addEventListener("click", (event) => event.target.closest(".bjs-powered-by") && event.stopPropagation(), true);
}

/** A running case may stand on steps of an older model: unknown ones are left out. */
function steps(viewer, json) {
  const elements = viewer.get("elementRegistry");
  return JSON.parse(json || "[]").filter((id) => elements.get(id));
}

function mark(viewer, ids, marker, word) {
  for (const id of ids) {
    viewer.get("canvas").addMarker(id, marker);
    const badge = document.createElement("span");
    badge.className = `bl-mark ${marker}`;
    badge.textContent = word;
    viewer.get("overlays").add(id, { position: { top: -10, left: 8 }, html: badge });
  }
}

/** All of it where it can be read, else a readable part around the current step. */
function fitToPage(viewer, picture, current) {
  const canvas = viewer.get("canvas");
  const { inner } = canvas.viewbox();
  const width = picture.clientWidth;
  const scale = Math.min(1, width / (inner.width + 40));
  const readable = Math.max(scale, READABLE);
  picture.style.height = `${Math.round(Math.min(Math.max(inner.height * readable + 60, 200), 560))}px`;
  canvas.resized();
  canvas.zoom("fit-viewport", "auto");
  if (canvas.zoom() < READABLE) {
    canvas.zoom(READABLE);
    const seen = canvas.viewbox();
    const step = current && viewer.get("elementRegistry").get(current);
    const x = step ? step.x + step.width / 2 - seen.width / 2 : inner.x - 20;
    const y = step ? step.y + step.height / 2 - seen.height / 2 : inner.y + inner.height / 2 - seen.height / 2;
    canvas.viewbox({ x, y, width: seen.width, height: seen.height });
  }
}

function toolbar(viewer, fit) {
  const canvas = viewer.get("canvas");
  const zoom = (factor) => canvas.zoom(Math.min(Math.max(canvas.zoom() * factor, 0.2), LARGEST), "auto");
  const move = (dx, dy) => canvas.scroll({ dx, dy });
  const bar = document.createElement("div");
  bar.className = "bl-diagram-tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Ansicht des Diagramms");
  bar.append(
    tool("Vergrößern", "add", () => zoom(STEP)),
    tool("Verkleinern", "minus", () => zoom(1 / STEP)),
    tool("Ganz zeigen", "autorenew", fit),
    tool("Nach links", "arrow-back", () => move(120, 0)),
    tool("Nach rechts", "arrow-forward", () => move(-120, 0)),
    tool("Nach oben", "arrow-up", () => move(0, 80)),
    tool("Nach unten", "arrow-down", () => move(0, -80)),
  );
  return bar;
}

function tool(label, icon, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kern-btn kern-btn--tertiary kern-btn--x-small";
  button.title = label;
  const image = document.createElement("span");
  image.className = `kern-icon kern-icon--${icon}`;
  image.setAttribute("aria-hidden", "true");
  const text = document.createElement("span");
  text.className = "kern-label kern-sr-only";
  text.textContent = label;
  button.append(image, text);
  button.addEventListener("click", act);
  return button;
}
