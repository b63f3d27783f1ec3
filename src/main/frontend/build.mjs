// The Maven step: installs the npm packages if the lock file changed, bundles if an input changed, else does nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fonts, unpackFonts } from "./print-fonts.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const target = path.join(root, "target");
const output = path.join(target, "frontend", "static", "assets");
const stampFile = path.join(target, "frontend.stamp");
// Beside static/, so on the class path but not on the web.
const printFonts = path.join(target, "frontend", "print");
const printStampFile = path.join(target, "frontend-print.stamp");
const packages = path.join(here, "node_modules");
const installedFile = path.join(packages, ".installed");
const sharedMessages = path.join(root, "src/main/resources/form-messages.de.json");

const entries = {
  page: ["page/page.js", "page/page.css"],
  form: ["form/form.js", "form/form.css"],
  diagram: ["diagram/diagram.js", "diagram/diagram.css"],
};

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(`Node 20 or newer is needed to build the front end; this is Node ${process.versions.node}.`);
}
fs.mkdirSync(target, { recursive: true });
const release = await lock(path.join(target, "frontend.lock"));
try {
  install();
  await bundle();
  await preparePrint();
} finally {
  release();
}

function install() {
  const wanted = hash([path.join(here, "package.json"), path.join(here, "package-lock.json")]);
  if (read(installedFile) === wanted) {
    return;
  }
  console.log("Front end: installing npm packages");
  const windows = process.platform === "win32";
  const result = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: here,
    stdio: "inherit",
    shell: windows,
  });
  if (result.status !== 0) {
    fail(`npm ci failed (${result.error ? result.error.message : `exit ${result.status}`}) in ${here}`);
  }
  fs.writeFileSync(installedFile, wanted);
}

async function bundle() {
  const inputs = ["page", "form", "diagram"].flatMap((folder) => files(path.join(here, folder)));
  const wanted = hash([...inputs, sharedMessages, path.join(here, "package-lock.json"), fileURLToPath(import.meta.url)]);
  if (read(stampFile) === wanted && Object.keys(entries).every((name) => fs.existsSync(path.join(output, `${name}.js`)))) {
    return;
  }
  const started = Date.now();
  const { build } = await import("esbuild");
  // Built beside and swapped in, so that nobody ever serves half a bundle.
  const fresh = path.join(target, "frontend.new");
  fs.rmSync(fresh, { recursive: true, force: true });
  await build({
    absWorkingDir: here,
    entryPoints: Object.values(entries).flat(),
    outdir: fresh,
    entryNames: "[name]",
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file" },
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome109", "firefox115", "safari16.4"],
    charset: "utf8",
    legalComments: "linked",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(output), { recursive: true });
  fs.renameSync(fresh, output);
  fs.writeFileSync(stampFile, wanted);
  console.log(`Front end: bundled in ${Date.now() - started} ms`);
}

async function preparePrint() {
  const wanted = hash([path.join(here, "package-lock.json"), path.join(here, "print-fonts.mjs")]);
  const complete = Object.keys(fonts).every((name) => fs.existsSync(path.join(printFonts, `${name}.ttf`)));
  if (read(printStampFile) === wanted && complete) {
    return;
  }
  await unpackFonts(printFonts);
  fs.writeFileSync(printStampFile, wanted);
  console.log("Front end: unpacked the fonts of the PDF documents");
}

/** Two builds in one folder wait for each other; the lock of a build that died is taken over. */
async function lock(file) {
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") {
        throw error;
      }
      const owner = Number(read(file));
      if (owner && !alive(owner)) {
        fs.rmSync(file, { force: true });
      } else {
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
  return fail(`another build of the front end does not end; if none runs, delete ${file}`);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function files(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hash(paths) {
  const digest = createHash("sha256");
  for (const file of paths) {
    digest.update(path.relative(root, file).replaceAll("\\", "/")).update("\0").update(fs.readFileSync(file));
  }
  return digest.digest("hex");
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

function fail(message) {
  console.error(`\nFront end: ${message}\n`);
  process.exit(1);
}
