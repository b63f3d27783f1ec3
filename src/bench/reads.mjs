// Measures what it costs to read the inbox and the board, against a plain SELECT and against the engine's own queries, on
// both databases and at growing sizes, and what the board costs those who work; writes src/docs/benchmarks.md. Usage and reading: README.md beside this file.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { prepare, root } from "./processes.mjs";
import { write } from "./reads-report.mjs";

const USUAL = { sizes: "1000,10000,100000", databases: "postgres,h2" };
const sizes = (process.env.SIZES ?? USUAL.sizes).split(",").map(Number).sort((a, b) => a - b);
const databases = (process.env.DATABASES ?? USUAL.databases).split(",");
const forks = Number(process.env.FORKS ?? 1);
const rounds = Number(process.env.ROUNDS ?? 20);
const stepRounds = Number(process.env.STEP_ROUNDS ?? 8);
const whole = sizes.join() === USUAL.sizes && databases.join() === USUAL.databases;
const began = new Date();

const { database, run } = prepare("reads", 640, ["steps"]);
const seen = [];

for (let fork = 0; fork < forks; fork++) {
  for (const kind of databases) {
    // Once is enough, and where a million cases are written quickly.
    const history = fork === 0 && kind === "postgres";
    console.log(`${kind}, process ${fork + 1} of ${forks}`);
    const args = [sizes.join(","), String(rounds), String(history), database(kind, `data-${fork}`)];
    await run(`${kind}-${fork}`, "reads.ReadBench", args, (fact) => seen.push({ database: kind, fork, ...fact }));
  }
}
for (const kind of databases) {
  console.log(`${kind}, eight people at one step`);
  await run(`${kind}-steps`, "steps.StepBench", [String(stepRounds), database(kind, "data-steps")], (fact) => seen.push({ database: kind, ...fact }));
}

// What somebody tries on the way must not stand where readers look for the result of the whole.
const target = whole ? path.join(root, "src/docs") : path.join(root, "target/bench-reads");
fs.mkdirSync(path.join(target, "pictures"), { recursive: true });
const machine = {
  processors: os.availableParallelism(),
  memory: Math.round(os.totalmem() / 2 ** 30),
  minutes: Math.max(1, Math.round((Date.now() - began) / 60_000)),
  date: began.toISOString().slice(0, 10),
};
const met = write(seen, { sizes, databases, rounds, machine, target });
console.log(met ? "\nEvery goal is met." : "\nNot every goal is met.");
console.log(`The report: ${path.relative(root, path.join(target, "benchmarks.md"))}`);
process.exitCode = met ? 0 : 1;
