// Draws every processes/*.bpmn into src/docs/pictures/<name>.svg, or with --check says which pictures are stale.
// A picture remembers the hash of its model, so that the check needs no browser. CHROMIUM names the browser to draw with.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const models = path.join(root, "processes");
const pictures = path.join(root, "src/docs/pictures");
const FONT = "Helvetica, Arial, sans-serif";

const names = list(models, ".bpmn");
if (process.argv.includes("--check")) {
  check();
} else {
  await draw();
}

function check() {
  const stale = names.filter((name) => hashIn(name) !== hashOf(name)).map((name) => `processes/${name}.bpmn has changed since src/docs/pictures/${name}.svg was drawn`);
  const orphans = list(pictures, ".svg")
    .filter((name) => hashIn(name) && !names.includes(name))
    .map((name) => `src/docs/pictures/${name}.svg shows a model that is gone`);
  const problems = [...stale, ...orphans];
  if (problems.length) {
    console.error(`${problems.join("\n")}\nDraw again: node src/main/frontend/render-models.mjs`);
    process.exitCode = 1;
  }
}

async function draw() {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<div id="canvas"></div>');
    await page.addScriptTag({ path: path.join(here, "node_modules/bpmn-js/dist/bpmn-viewer.production.min.js") });
    fs.mkdirSync(pictures, { recursive: true });
    for (const name of names) {
      const svg = await page.evaluate(svgOf, { xml: fs.readFileSync(file(name), "utf8"), font: FONT });
      fs.writeFileSync(path.join(pictures, `${name}.svg`), svg.replace(/(<svg\b)/, `<!-- model ${hashOf(name)} -->\n$1`));
      console.log(`src/docs/pictures/${name}.svg`);
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the browser. */
async function svgOf({ xml, font }) {
  const text = { fontFamily: font };
  const viewer = new window.BpmnJS({ container: "#canvas", textRenderer: { defaultStyle: text, externalStyle: text } });
  await viewer.importXML(xml);
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  // bpmn-js numbers its arrow heads by chance; drawn twice, a picture shall be the same.
  const ids = [...new Set([...svg.matchAll(/\bid="([^"]*marker-[^"]*)"/g)].map((match) => match[1]))];
  return ids.reduce((drawn, id, index) => drawn.replaceAll(id, `marker-${index}`), svg);
}

function list(folder, extension) {
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => path.basename(name, extension))
        .sort()
    : [];
}

function file(name) {
  return path.join(models, `${name}.bpmn`);
}

function hashOf(name) {
  return createHash("sha256").update(fs.readFileSync(file(name))).digest("hex");
}

function hashIn(name) {
  const picture = path.join(pictures, `${name}.svg`);
  return fs.existsSync(picture) ? /<!-- model ([0-9a-f]{64}) -->/.exec(fs.readFileSync(picture, "utf8"))?.[1] : undefined;
}
