import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

// Below the first scale the whole picture says nothing any more; then a part of it at the second one is shown.
const RECOGNISABLE = 0.45;
const READABLE = 0.8;
const SMALLEST = 0.2;
const LARGEST = 2;
const STEP = 1.25;
const MARGIN = 20;
// Room below the drawing for the mark of bpmn.io, so that it hides nothing however far one moves; diagram.css keeps it.
const MARK = 36;
// In which the page draws them, whatever a machine has for Arial.
const FONT = '"Fira Sans", sans-serif';

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
  // The words in a box are broken by their width: measured in another font, they break in the middle.
  const font = document.fonts.load(`12px ${FONT}`).catch(() => {});
  const response = await fetch(island.dataset.src, { credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(`${island.dataset.src} answered ${response.status}`);
  }
  const model = await response.text();
  await font;
  const picture = document.createElement("div");
  picture.className = "bl-diagram";
  island.replaceChildren(picture);

  // The wheel scrolls the page; zooming is what the buttons are for.
  const viewer = new NavigatedViewer({
    container: picture,
    zoomScroll: { enabled: false },
    textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
  });
  await viewer.importXML(model);

  name(picture, island.getAttribute("aria-label"));
  island.removeAttribute("aria-label");
  const current = steps(viewer, island.dataset.current);
  mark(viewer, steps(viewer, island.dataset.done), "bl-done", "erledigt");
  mark(viewer, current, "bl-current", "hier");
  count(viewer, JSON.parse(island.dataset.badges || "[]"));
  island.append(toolbar(viewer, picture));

  // The observer speaks up once at the start and at each change; while the picture is folded away it has no width.
  let width = 0;
  const place = () => {
    if (picture.clientWidth && picture.clientWidth !== width) {
      width = picture.clientWidth;
      fitToPage(viewer, picture, current[0] || island.dataset.focus);
    }
  };
  place();
  new ResizeObserver(place).observe(picture);
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
    // What is small has its name below it, and its way in and out at its sides.
    const place = viewer.get("elementRegistry").get(id).width < 60 ? { top: -14, left: -30 } : { bottom: 10, left: 6 };
    viewer.get("overlays").add(id, { position: place, scale: { min: 1 }, html: badge });
  }
}

/** Writes figures at the boxes they belong to; those of older models have no box here and stand in the table only. */
function count(viewer, badges) {
  const elements = viewer.get("elementRegistry");
  for (const { id, text, marker } of badges.filter((badge) => elements.get(badge.id))) {
    viewer.get("canvas").addMarker(id, marker);
    const badge = document.createElement("span");
    badge.className = `bl-mark ${marker}`;
    badge.textContent = text;
    // Of a round event the figure would hide all.
    const place = elements.get(id).width < 60 ? { bottom: -4, left: -6 } : { bottom: 10, left: 6 };
    viewer.get("overlays").add(id, { position: place, scale: { min: 0.8 }, html: badge });
  }
}

/** All of it where it can be recognised, else a readable part around the step that matters most. */
function fitToPage(viewer, picture, focus) {
  const canvas = viewer.get("canvas");
  const { inner } = canvas.viewbox();
  const whole = Math.min(1, picture.clientWidth / (inner.width + 2 * MARGIN));
  const scale = whole < RECOGNISABLE ? READABLE : whole;
  picture.style.height = `${Math.round(Math.min(Math.max((inner.height + 2 * MARGIN) * scale + MARK, 200), 600))}px`;
  canvas.resized();
  if (scale === whole) {
    showAll(canvas, picture);
    return;
  }
  const width = picture.clientWidth / scale;
  const height = (picture.clientHeight - MARK) / scale;
  const step = focus && viewer.get("elementRegistry").get(focus);
  const x = step ? step.x + step.width / 2 - width / 2 : inner.x;
  const y = step ? step.y + step.height / 2 - height / 2 : inner.y;
  canvas.viewbox({ x: within(x, inner.x, inner.width - width), y: within(y, inner.y, inner.height - height), width, height });
}

function showAll(canvas, picture) {
  const { inner } = canvas.viewbox();
  const room = { width: picture.clientWidth, height: picture.clientHeight - MARK };
  const scale = Math.min(1, room.width / (inner.width + 2 * MARGIN), room.height / (inner.height + 2 * MARGIN));
  const width = picture.clientWidth / scale;
  canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - MARGIN, width, height: room.height / scale });
}

/** Keeps the window on the drawing, or the drawing in the middle of a larger window. */
function within(wanted, start, spare) {
  return spare < 0 ? start + spare / 2 : Math.min(Math.max(wanted, start - MARGIN), start + spare + MARGIN);
}

function toolbar(viewer, picture) {
  const canvas = viewer.get("canvas");
  const zoom = (factor) => canvas.zoom(Math.min(Math.max(canvas.zoom() * factor, SMALLEST), LARGEST), "auto");
  const move = (dx, dy) => canvas.scroll({ dx, dy });
  const bar = document.createElement("div");
  bar.className = "bl-diagram-tools";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Ansicht des Diagramms");
  bar.append(
    tool("Größer", () => zoom(STEP)),
    tool("Kleiner", () => zoom(1 / STEP)),
    tool("Ganz zeigen", () => showAll(canvas, picture)),
    tool("←", () => move(120, 0), "Nach links"),
    tool("→", () => move(-120, 0), "Nach rechts"),
    tool("↑", () => move(0, 80), "Nach oben"),
    tool("↓", () => move(0, -80), "Nach unten"),
  );
  return bar;
}

function tool(sign, act, label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kern-btn kern-btn--tertiary kern-btn--x-small";
  if (label) {
    button.title = label;
    button.setAttribute("aria-label", label);
  }
  const text = document.createElement("span");
  text.className = "kern-label";
  text.textContent = sign;
  button.append(text);
  button.addEventListener("click", act);
  return button;
}
