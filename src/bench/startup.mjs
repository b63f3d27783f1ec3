// Measures the time from start to first page, and the memory, of our demo against an empty application of the same
// versions (empty/EmptyApplication.java), alternating in one run. Usage and reading: README.md beside this file.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./statistics.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const work = path.join(root, "target/bench");
const runs = Number(process.env.RUNS ?? 3);
const port = Number(process.env.PORT ?? 18080);
const LARGEST_RATIO = 1.5;
const LARGEST_RESIDENT_MB = 600;
const PATIENCE_MS = 180_000;

// What only we brought along; an empty application would not have it.
const OURS = /(modulith|liquibase|jollyday|fastcsv|re2j|ical4j|bucket4j|bcprov|mail|postgresql|jmolecules)[^/]*\.jar$/;

fs.rmSync(work, { recursive: true, force: true });
fs.mkdirSync(work, { recursive: true });
const jars = classPath();
const flags = /<jvmArguments>([^<]+)</.exec(fs.readFileSync(path.join(root, "pom.xml"), "utf8"))[1].trim().split(/\s+/);
const empty = contender("empty", compiledEmpty(), jars.filter((jar) => !OURS.test(jar)), "empty.EmptyApplication", "", []);
const ours = contender("ours", process.env.CLASSES ?? path.join(root, "target/classes"), jars, "bildungslandschaft.Application", "drossel", ["--spring.profiles.active=demo"]);

for (let run = 0; run < runs; run++) {
  for (const one of run % 2 ? [ours, empty] : [empty, ours]) {
    await measure(one, run);
  }
}
report();

/** Maven's class path of the running application, or with CLASSPATH_FILE one made before. */
function classPath() {
  const file = process.env.CLASSPATH_FILE ?? path.join(work, "classpath.txt");
  if (!process.env.CLASSPATH_FILE) {
    const goals = ["-B", "-ntp", "-q", "compile", "dependency:build-classpath", "-DincludeScope=runtime", `-Dmdep.outputFile=${file}`];
    execFileSync("mvn", goals, { cwd: root, stdio: "inherit" });
  }
  return fs.readFileSync(file, "utf8").trim().split(path.delimiter);
}

function compiledEmpty() {
  const classes = path.join(work, "empty-classes");
  execFileSync("javac", ["-parameters", "-proc:none", "-cp", jars.join(path.delimiter), "-d", classes, path.join(here, "empty/EmptyApplication.java")], { stdio: "inherit" });
  return classes;
}

function contender(name, classes, libraries, main, ready, args) {
  return { name, ready, classPath: [classes, ...libraries].join(path.delimiter), main, args, first: [], next: [], resident: [] };
}

/** Two starts on one data directory: the first finds it empty, the next finds the tables. */
async function measure(one, run) {
  const data = path.join(work, `${one.name}-${run}`);
  one.first.push(await start(one, data));
  one.next.push(await start(one, data, async (pid) => one.resident.push(await residentAfterTenPages(one, pid))));
  const [first, next] = [one.first.at(-1), one.next.at(-1)].map(({ clock, processor }) => `${seconds(clock)} (processor ${seconds(processor)})`);
  console.log(`run ${run + 1}  ${one.name.padEnd(5)}  first start ${first}  next start ${next}  resident ${one.resident.at(-1)} MB`);
}

async function start(one, data, whileUp = async () => {}) {
  const log = fs.openSync(path.join(work, `${one.name}.log`), "a");
  const began = performance.now();
  const java = spawn(
    "java",
    [...flags, "-cp", one.classPath, one.main, ...one.args, `--server.port=${port}`, `--spring.datasource.url=jdbc:h2:file:${data}/office;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE`, "--spring.datasource.username=sa"],
    { stdio: ["ignore", log, log] },
  );
  const ended = new Promise((resolve) => java.once("exit", resolve));
  try {
    const took = await firstPage(one, java, began);
    await whileUp(java.pid);
    return took;
  } finally {
    java.kill("SIGTERM");
    await ended;
    fs.closeSync(log);
  }
}

/** The first page counts when it is whole: ours lists the people whom a visitor of the demonstration can be. */
async function firstPage(one, java, began) {
  while (performance.now() - began < PATIENCE_MS) {
    if (java.exitCode !== null) {
      throw new Error(`The application ended while starting; see ${work}/*.log`);
    }
    const answer = await fetch(address("/login")).catch(() => undefined);
    if (answer?.status === 200 && (await answer.text()).includes(one.ready)) {
      return { clock: performance.now() - began, processor: processorTime(java.pid) };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No first page after ${PATIENCE_MS / 1000} s; see ${work}/*.log`);
}

/** What the process has worked so far, whatever else the machine was busy with; the kernel counts in hundredths of a second. */
function processorTime(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Ours is looked at as a coordinator would; the empty one has a single page. */
async function residentAfterTenPages(one, pid) {
  const pages = one === ours ? ["/login", "/beratung/anfrage", "/datenschutz", "/", "/aufgaben", "/vorgaenge", "/aufgaben", "/", "/vorgaenge", "/aufgaben"] : Array(10).fill("/login");
  const cookies = new Map();
  for (const [index, page] of pages.entries()) {
    if (one === ours && index === 3) {
      await login(cookies);
    }
    const answer = await get(page, cookies);
    if (answer.status >= 400) {
      throw new Error(`${page} answered ${answer.status}`);
    }
  }
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
}

async function login(cookies) {
  const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(await (await get("/login", cookies)).text())[1];
  const form = new URLSearchParams({ username: "amsel", password: "demo", _csrf: token });
  const answer = await get("/login", cookies, { method: "POST", body: form });
  if (answer.status !== 302 || answer.headers.get("location").includes("/login")) {
    throw new Error(`The login as amsel answered ${answer.status}`);
  }
}

async function get(page, cookies, options = {}) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(address(page), { ...options, headers: { cookie }, redirect: "manual" });
  for (const set of answer.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
    cookies.set(name, value);
  }
  return answer;
}

function report() {
  const rows = [
    ["first start, empty data directory", "first"],
    ["next start, tables exist", "next"],
  ];
  let failed = false;
  console.log(`\nMedians of ${runs} runs, ${flags.join(" ")}\n`);
  for (const [title, key] of rows) {
    const [small, large] = [empty, ours].map((one) => median(one[key].map(({ clock }) => clock)));
    const [smallWork, largeWork] = [empty, ours].map((one) => median(one[key].map(({ processor }) => processor)));
    failed ||= large / small > LARGEST_RATIO;
    console.log(`${title.padEnd(34)}  empty ${seconds(small)}   ours ${seconds(large)}   ratio ${(large / small).toFixed(2)} (at most ${LARGEST_RATIO})`);
    console.log(`${"  processor time".padEnd(34)}  empty ${seconds(smallWork)}   ours ${seconds(largeWork)}   ratio ${(largeWork / smallWork).toFixed(2)}`);
  }
  const resident = median(ours.resident);
  failed ||= resident >= LARGEST_RESIDENT_MB;
  console.log(`${"resident after ten pages".padEnd(34)}  empty ${median(empty.resident)} MB   ours ${resident} MB (below ${LARGEST_RESIDENT_MB})`);
  process.exitCode = failed ? 1 : 0;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function address(page) {
  return `http://localhost:${port}${page}`;
}
