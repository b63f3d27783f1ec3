// What all benchmarks need that measure inside processes of Java: the class path, their classes, and the lines of JSON
// in which the processes say what they have seen.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, "../..");

/**
 * @param name of the benchmark, which is that of the folder with its Java sources
 * @param more folders with sources
 */
export function prepare(name, heap, more = []) {
  const work = path.join(root, "target", `bench-${name}`);
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work, { recursive: true });
  const jars = classPath(work);
  const classes = process.env.CLASSES ?? path.join(root, "target/classes");
  const bench = compiled(work, ["office", name, ...more], [classes, ...jars]);
  const flags = [`-Xmx${heap}m`, "-XX:+UseSerialGC", "-Duser.timezone=Europe/Berlin"];
  const start = [...flags, "-cp", [bench, classes, ...jars].join(path.delimiter)];
  return {
    database: (kind, data) => (kind === "postgres" ? kind : path.join(work, data, "office")),
    run: (label, main, args, tell) => run(work, start, label, main, args, tell),
  };
}

/** Maven's class path of the tests, among which is the PostgreSQL; or with CLASSPATH_FILE one made before. */
function classPath(work) {
  const file = process.env.CLASSPATH_FILE ?? path.join(work, "classpath.txt");
  if (!process.env.CLASSPATH_FILE) {
    const goals = ["-B", "-ntp", "-q", "compile", "dependency:build-classpath", "-DincludeScope=test", `-Dmdep.outputFile=${file}`];
    execFileSync("mvn", goals, { cwd: root, stdio: "inherit" });
  }
  return fs.readFileSync(file, "utf8").trim().split(path.delimiter);
}

function compiled(work, folders, libraries) {
  const target = path.join(work, "classes");
  const sources = folders.flatMap((folder) => fs.readdirSync(path.join(here, folder)).map((file) => path.join(here, folder, file)));
  execFileSync("javac", ["-parameters", "-proc:none", "-cp", libraries.join(path.delimiter), "-d", target, ...sources], { stdio: "inherit" });
  return target;
}

/** One process with a database of its own; what it has seen stands in lines of JSON between those of the log. */
async function run(work, start, label, main, args, tell) {
  const log = fs.createWriteStream(path.join(work, `process-${label}.log`));
  const java = spawn("java", [...start, main, ...args], { cwd: work, stdio: ["ignore", "pipe", "pipe"] });
  java.stderr.pipe(log);
  const ended = new Promise((resolve) => java.once("close", resolve));
  for await (const line of createInterface({ input: java.stdout })) {
    log.write(line + "\n");
    if (line.startsWith('{"kind"')) {
      tell(JSON.parse(line));
    }
  }
  if ((await ended) !== 0) {
    throw new Error(`The measurement ended with an error; see ${work}/process-${label}.log`);
  }
}
