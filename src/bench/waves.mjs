// Measures what it costs to start many Kitas against a bare loop of the engine, in one process and on one database,
// in turn; and how long others wait for their inbox meanwhile. Usage and reading: README.md beside this file.
import { prepare } from "./processes.mjs";
import { median, spread } from "./statistics.mjs";

const sizes = (process.env.SIZES ?? "101,1000,10000").split(",").map(Number);
const forks = Number(process.env.FORKS ?? 3);
const rounds = Number(process.env.ROUNDS ?? 1);
const inboxRounds = Number(process.env.INBOX_ROUNDS ?? 5);
const postgres = process.env.DATABASE === "postgres";
const LEAST_THROUGHPUT = 0.75;
const LARGEST_GROWTH = 1.2;
const LARGEST_HEAP_GROWTH = 1.1;
const LARGEST_WAIT = 2;
const LARGEST_MOOD = 0.1;
const WIDTH = 48;

const { database, run } = prepare("waves", 320);
const kind = postgres ? "postgres" : "h2";
const seen = [];

for (let fork = 0; fork < forks; fork++) {
  await run(fork, "waves.WaveBench", [sizes.join(","), String(rounds), String(fork === 0), database(kind, `data-${fork}`)], (fact) => note(fork, fact));
}
await run(forks, "waves.InboxBench", [String(inboxRounds), database(kind, "data-inbox")], (fact) => note(forks, fact));
report();

function note(fork, fact) {
  seen.push({ fork, ...fact });
  tell({ fork, ...fact });
}

function tell({ fork, kind, contender, size, clock, processor, phase, median, p95, started }) {
  if (kind === "page") {
    console.log(`inbox   ${phase.padEnd(6)}  median ${milliseconds(median)}  95 % within ${milliseconds(p95)}  ${started} Kitas started meanwhile`);
  } else if (kind === "time") {
    console.log(`fork ${fork + 1}  ${String(size).padStart(6)} Kitas  ${contender.padEnd(12)}  ${perKita(clock, size)} a Kita (processor ${perKita(processor, size)})`);
  }
}

function perKita(nanoseconds, size) {
  return milliseconds(nanoseconds / size);
}

function milliseconds(nanoseconds) {
  return `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

function report() {
  console.log(`\n${postgres ? "PostgreSQL" : "H2 in a file"}, ${forks} processes, ${rounds} rounds in each; median and 95 % interval\n`);
  const counted = (contender, key) => {
    const fact = seen.find((one) => one.kind === "traffic" && one.contender === contender);
    return (fact[key] / fact.size).toFixed(2);
  };
  for (const [title, key] of [["statements", "statements"], ["rows written", "written"], ["rows read", "read"]]) {
    console.log(`${`${title} a Kita`.padEnd(WIDTH)}  bare ${counted("BARE", key)}   bare, batched ${counted("BARE_BATCHED", key)}   ours ${counted("OURS", key)}`);
  }
  const met = [];
  for (const size of sizes) {
    const title = `${size} Kitas`;
    const mood = ratios("clock", (round) => round.of("BARE", size) / round.of("BARE_AGAIN", size));
    say(`${title}: bare against itself`, mood, "within 0.9 and 1.1, otherwise nothing below counts");
    met.push(Math.abs(mood.median - 1) <= LARGEST_MOOD);
    const throughput = ratios("clock", (round) => round.of("BARE", size) / round.of("OURS", size));
    say(`${title}: throughput, ours / bare`, throughput, `at least ${LEAST_THROUGHPUT}`);
    met.push(throughput.low >= LEAST_THROUGHPUT);
    say("  by processor time", ratios("processor", (round) => round.of("BARE", size) / round.of("OURS", size)));
    say("  against the batched bare loop", ratios("clock", (round) => round.of("BARE_BATCHED", size) / round.of("OURS", size)));
    say("    by processor time", ratios("processor", (round) => round.of("BARE_BATCHED", size) / round.of("OURS", size)));
  }
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  for (const contender of ["OURS", "BARE"]) {
    const growth = (key) => ratios(key, (round) => round.of(contender, large) / large / (round.of(contender, small) / small));
    const goal = contender === "OURS" ? `at most ${LARGEST_GROWTH}` : "";
    say(`time a Kita, ${large} / ${small}, ${contender.toLowerCase()}`, growth("clock"), goal);
    say("  by processor time", growth("processor"));
    met.push(contender !== "OURS" || growth("clock").high <= LARGEST_GROWTH);
  }
  const heaps = sizes.slice(-2).map((size) => seen.find((fact) => fact.kind === "heap" && fact.size === size).bytes);
  console.log(`${`heap in use, ${sizes.slice(-2).reverse().join(" / ")} Kitas`.padEnd(WIDTH)}  ${(heaps[1] / heaps[0]).toFixed(2)} (${heaps.map((bytes) => Math.round(bytes / 1048576)).reverse().join(" / ")} MB; at most ${LARGEST_HEAP_GROWTH})`);
  met.push(heaps[1] / heaps[0] <= LARGEST_HEAP_GROWTH);
  for (const key of ["median", "p95"]) {
    const waits = spread(Array.from({ length: inboxRounds }, (_, round) => page("busy", round)[key] / page("quiet", round)[key]));
    say(`inbox while Kitas are started / else, ${key}`, waits, `at most ${LARGEST_WAIT}`);
    met.push(waits.median <= LARGEST_WAIT);
  }
  process.exitCode = met.every(Boolean) ? 0 : 1;
  console.log(met.every(Boolean) ? "\nEvery goal is met." : "\nNot every goal is met.");
}

function page(phase, round) {
  return seen.find((fact) => fact.kind === "page" && fact.phase === phase && fact.round === round);
}

/** One ratio a round. */
function ratios(key, ratio) {
  const found = [];
  for (let fork = 0; fork < forks; fork++) {
    for (let round = 0; round < rounds; round++) {
      const of = (contender, size) => seen.find((fact) => fact.kind === "time" && fact.fork === fork && fact.round === round && fact.contender === contender && fact.size === size)[key];
      found.push(ratio({ of }));
    }
  }
  return spread(found);
}

function say(title, { median, low, high }, goal = "") {
  console.log(`${title.padEnd(WIDTH)}  ${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})${goal && `   ${goal}`}`);
}
