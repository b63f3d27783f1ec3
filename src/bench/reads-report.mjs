// The report of reads.mjs: tables, curves, and what each goal has come to.
import fs from "node:fs";
import path from "node:path";
import { draw } from "./curves.mjs";
import { GOALS, LARGEST_MOOD, WHY_MISSED } from "./reads-goals.mjs";
import { growth, median, spread } from "./statistics.mjs";

const NAMES = { postgres: "PostgreSQL", h2: "H2 in a file" };
const ROLES = { contact: "contact of a municipality", advisor: "advisor", coordinator: "coordinator", administrator: "administrator", deputy: "stands in for ten" };
const DEPTHS = { first: "first page", deep: "deep page", badge: "count" };
const BOARDS = { all: "all processes", one: "one process" };
const STYLES = {
  plain: { label: "plain SELECT / ready-made counters", colour: "#6b7280", dash: "2 4", marker: "square" },
  ours: { label: "Bildungslandschaft", colour: "#003c80", dash: "none", marker: "circle" },
  engine: { label: "the engine's own query", colour: "#b42318", dash: "8 4", marker: "triangle" },
};

/** @returns whether every goal is met */
export function write(seen, run) {
  const races = racesOf(seen);
  const steps = seen.filter((fact) => fact.kind === "steps");
  const verdicts = run.databases.flatMap((database) => judge(races, steps, database, run));
  const pictures = path.join(run.target, "pictures");
  fs.writeFileSync(path.join(pictures, "bench-inbox.svg"), inboxCurves(races, run));
  fs.writeFileSync(path.join(pictures, "bench-board.svg"), boardCurves(races, run));
  const text = [...head(seen, run, verdicts), ...run.databases.flatMap((database) => [...inbox(races, database, run), ...board(races, database)]), ...working(steps, run)].join("\n") + "\n";
  fs.writeFileSync(path.join(run.target, "benchmarks.md"), text);
  console.log(text);
  return verdicts.every((verdict) => verdict.met);
}

/** What was seen of each race: its rounds, and its counts by contender. */
function racesOf(seen) {
  const races = new Map();
  for (const fact of seen.filter((one) => one.race)) {
    const key = [fact.database, fact.race, fact.size, fact.finished].join(" ");
    const [area, subject, depth] = fact.race.split("/");
    const race = races.get(key) ?? { database: fact.database, area, subject, depth, size: fact.size, finished: fact.finished, rounds: [], counts: {} };
    races.set(key, race);
    if (fact.kind === "time") {
      race.rounds.push(fact);
    } else {
      race.counts[fact.contender] = fact;
    }
  }
  return [...races.values()];
}

function ratio(race, above, below) {
  return spread(race.rounds.filter((round) => round[above] && round[below]).map((round) => round[above] / round[below]));
}

/** Whether the machine was, while this was measured: a read takes as long as itself. */
function quiet(race) {
  return Math.abs(ratio(race, "again", "plain").median - 1) <= LARGEST_MOOD;
}

/**
 * What a read takes beyond a statement that reads nothing, which was measured in the same round. The way to the server
 * and back is now five times longer than then, as the machine pleases; this takes it out, and what is left is the work.
 */
function grown(later, earlier) {
  const work = (race) => race.rounds.filter((round) => round.ours && round.nothing).map((round) => round.ours - round.nothing);
  return growth(work(later), work(earlier));
}

function time(race, contender) {
  return median(race.rounds.map((round) => round[contender]).filter(Boolean)) / 1e6;
}

function judge(races, steps, database, { sizes }) {
  const all = races.filter((race) => race.database === database);
  const here = all.filter(quiet);
  const isPage = (race) => race.area === "inbox" && race.depth !== "badge";
  const isBoard = (race) => race.area === "board";
  const [pages, boards] = [all.filter(isPage), all.filter(isBoard)];
  const named = (race, result) => ({ ...result, at: describe(race) });
  const pairs = (list, same, order) => list.flatMap((later) => list.filter((earlier) => same(later, earlier) && order(later, earlier)).map((earlier) => named(later, grown(later, earlier))));
  const results = {
    ...work(steps.filter((fact) => fact.database === database)),
    mood: [{ ...spread(all.map((race) => ratio(race, "again", "plain").median)), at: `${here.length} of ${all.length} races are quiet enough for ratios` }],
    page: here.filter(isPage).map((race) => named(race, ratio(race, "ours", "plain"))),
    engine: here.filter(isPage).filter((race) => race.size === sizes.at(-1)).map((race) => named(race, ratio(race, "engine", "ours"))),
    growth: pairs(pages, (a, b) => a.subject === b.subject && a.depth === b.depth, (a, b) => a.depth === "first" && a.size === sizes.at(-1) && b.size === sizes[0]),
    depth: pairs(pages, (a, b) => a.subject === b.subject && a.size === b.size, (a, b) => a.depth === "deep" && b.depth === "first"),
    board: here.filter(isBoard).map((race) => named(race, ratio(race, "ours", "plain"))),
    running: pairs(boards, (a, b) => a.subject === b.subject && a.finished === b.finished, (a, b) => a.size === sizes.at(-1) && b.size === sizes[0]),
    finished: pairs(boards, (a, b) => a.subject === b.subject && a.size === b.size, (a, b) => a.finished > b.finished && b.finished === Math.min(...boards.filter((race) => race.size === a.size).map((race) => race.finished))),
  };
  return GOALS.filter((goal) => !goal.only || goal.only === database).map((goal) => {
    const found = results[goal.key];
    if (found.length === 0) {
      return { goal, database, met: false };
    }
    const worst = found.reduce((a, b) => (goal.worse(a, b) ? a : b));
    return { goal, database, worst, missed: found.filter((one) => !goal.holds(one)), of: found.length, met: found.every((one) => goal.holds(one)) };
  });
}

/** Throughput, so that more is better. */
function work(rounds) {
  const at = `${rounds.length} rounds`;
  const compare = (slow, quick) => (rounds.length === 0 ? [] : [{ ...spread(rounds.map((round) => round[quick] / round[slow])), at }]);
  return { calm: compare("again", "none"), writers: compare("board", "none") };
}

function describe({ area, subject, depth, size, finished }) {
  return area === "inbox" ? `${ROLES[subject]}, ${DEPTHS[depth]}, ${count(size)} open` : `${BOARDS[subject]}, ${count(size)} running, ${count(finished)} finished`;
}

function head(seen, { databases, rounds, machine }, verdicts) {
  const machines = databases.map((database) => seen.find((fact) => fact.kind === "machine" && fact.database === database));
  const processes = (database) => {
    const number = seen.filter((fact) => fact.kind === "machine" && fact.database === database).length;
    return number === 1 ? "1 process" : `${number} processes`;
  };
  const rows = verdicts.map((verdict) => [verdict.goal.title, NAMES[verdict.database], ...result(verdict)]);
  const reasons = [...new Set(verdicts.filter((verdict) => verdict.worst && !verdict.met).map((verdict) => verdict.goal))];
  return [
    "# What it costs to read inbox and board, and to keep the board",
    "",
    `Written by \`node src/bench/reads.mjs\` on ${machine.date} in ${machine.minutes} minutes; every number below is of that run. ${machine.processors} processors, ${machine.memory} GB of memory, Java ${machines[0].java};`,
    `${databases.map((database, at) => `${machines[at].product} (${processes(database)})`).join(" and ")}, ${rounds} rounds in each process.`,
    "",
    "Read the ratios, not the milliseconds: the contenders of a race come in random order in each round, so that a busy machine is busy for all. A ratio is the median of those of the rounds, with its 95 % interval; a goal",
    "counts as met only if the unfavourable end of the interval meets it, for every role, size and depth. Before a race is timed, all its contenders must have read the same. How the benchmark works and what it leaves out: [src/bench/README.md](../bench/README.md).",
    "",
    ...table(["goal", "database", "worst", "result"], rows),
    "",
    ...reasons.flatMap((goal) => [`- **${goal.title}**: ${WHY_MISSED[goal.key]}`]),
    "",
    "Starting many Kitas at once is measured by another command, `node src/bench/waves.mjs`.",
    "",
    "![Time of the first page of the inbox by open tasks, for each role and database; the tables below say the same](pictures/bench-inbox.svg)",
    "",
    "![Time of the board by running cases; the tables below say the same](pictures/bench-board.svg)",
  ];
}

function result({ goal, worst, missed, of, met }) {
  if (worst === undefined) {
    return ["", "**nothing to say**: the machine was never quiet enough"];
  }
  const doubtful = missed.filter((one) => goal.holdsAtMedian(one)).length;
  const how = doubtful > 0 ? ` (${doubtful} of them only by the interval, not by the median)` : "";
  return [`${interval(worst)}: ${worst.at}`, met ? "met" : `**missed** ${missed.length} of ${of} times${how}, at worst by ${goal.by(worst)}`];
}

function inbox(races, database, { sizes }) {
  const rows = races.filter((race) => race.database === database && race.area === "inbox");
  const lines = rows.map((race) => [ROLES[race.subject], DEPTHS[race.depth], count(race.size), ...times(race), interval(ratio(race, "ours", "plain")), interval(ratio(race, "engine", "ours")), ratio(race, "again", "plain").median.toFixed(2)]);
  const counted = rows.filter((race) => race.size === sizes.at(-1)).map((race) => [ROLES[race.subject], DEPTHS[race.depth], ...counts(race)]);
  return [
    "",
    `## Inbox, ${NAMES[database]}`,
    "",
    ...table(["reader", "what", "open tasks", "plain, ms", "ours, ms", "engine, ms", "ours / plain", "engine / ours", "plain / itself"], lines),
    "",
    `At ${count(sizes.at(-1))} open tasks, statements / rows that come back / rows of tables and indexes that the database looks at:`,
    "",
    ...table(["reader", "what", "plain", "ours", "engine"], counted),
    "",
    "How ours grows, by the time beyond that of a statement that reads nothing:",
    "",
    ...table(["reader", ...sizes.slice(1).map((size) => `first page, ${count(size)} / ${count(sizes[0])}`), `deep page / first, ${count(sizes.at(-1))}`], growths(rows, sizes)),
  ];
}

function growths(rows, sizes) {
  return Object.keys(ROLES).map((role) => {
    const of = (depth, size) => rows.find((race) => race.subject === role && race.depth === depth && race.size === size);
    const [small, large] = [sizes[0], sizes.at(-1)];
    return [ROLES[role], ...sizes.slice(1).map((size) => interval(grown(of("first", size), of("first", small)))), of("deep", large) ? interval(grown(of("deep", large), of("first", large))) : ""];
  });
}

function board(races, database) {
  const rows = races.filter((race) => race.database === database && race.area === "board").sort((a, b) => a.subject.localeCompare(b.subject) || a.size - b.size || a.finished - b.finished);
  const lines = rows.map((race) => [BOARDS[race.subject], count(race.size), count(race.finished), ...times(race), interval(ratio(race, "ours", "plain")), interval(ratio(race, "engine", "ours")), ratio(race, "again", "plain").median.toFixed(2), ...counts(race)]);
  return [
    "",
    `## Board, ${NAMES[database]}`,
    "",
    "The engine's statistics are there for context: they know how many run, but not whose turn it is, what is overdue, in which municipality, or for how long. The last three columns: statements / rows that come back / rows looked at.",
    "",
    ...table(["page", "running", "finished", "counters, ms", "ours, ms", "engine, ms", "ours / counters", "engine / ours", "counters / themselves", "counters", "ours", "engine"], lines),
  ];
}

function working(steps, { databases }) {
  const rows = databases.map((database) => {
    const rounds = steps.filter((fact) => fact.database === database);
    const { calm, writers } = work(rounds);
    const each = (contender) => precise(median(rounds.map((round) => round[contender])) / 1e6 / rounds[0].cases);
    return [NAMES[database], each("none"), each("board"), interval(writers[0]), interval(calm[0])];
  });
  return [
    "",
    "## Working with the board and without it",
    "",
    "Eight people complete the same step of 400 cases at once, each step in a transaction of its own: once as the office does it, with the board's rows in the same transaction and its totals added up every second meanwhile, once with an engine that",
    "tells the board nothing, and so once more. The inbox is kept by all three.",
    "",
    ...table(["database", "without the board, ms a step", "with it, ms a step", "throughput with / without", "without / itself"], rows),
  ];
}

function times(race) {
  return ["plain", "ours", "engine"].map((contender) => precise(time(race, contender)));
}

function counts(race) {
  return ["plain", "ours", "engine"].map((contender) => ["statements", "answered", "looked"].map((key) => count(race.counts[contender][key])).join(" / "));
}

function inboxCurves(races, { databases, sizes }) {
  const chart = (database, role) => ({
    title: `${ROLES[role]}, ${NAMES[database]}`,
    series: series(races.filter((race) => race.database === database && race.subject === role && race.depth === "first")),
  });
  return draw({ title: "Time of the first page of the inbox by open tasks", rows: databases.map((database) => Object.keys(ROLES).map((role) => chart(database, role))), styles: STYLES, sizes, unit: "ms" });
}

function boardCurves(races, { databases, sizes }) {
  const chart = (database, subject) => {
    const all = races.filter((race) => race.database === database && race.area === "board" && race.subject === subject);
    const finished = Math.max(...all.filter((race) => race.size === sizes[0]).map((race) => race.finished));
    return { title: `${BOARDS[subject]}, ${NAMES[database]}`, series: series(all.filter((race) => race.finished === finished)) };
  };
  return draw({ title: "Time of the board by running cases", rows: [databases.flatMap((database) => Object.keys(BOARDS).map((subject) => chart(database, subject)))], styles: STYLES, sizes, unit: "ms" });
}

function series(races) {
  const sorted = [...races].sort((a, b) => a.size - b.size);
  return Object.keys(STYLES).map((name) => ({ name, points: sorted.map((race) => [race.size, time(race, name)]) }));
}

function table(titles, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)];
}

function interval({ median: middle, low, high }) {
  return `${factor(middle)} (${factor(low)} to ${factor(high)})`;
}

function factor(value) {
  return value >= 20 ? count(Math.round(value)) : value.toFixed(2);
}

function precise(value) {
  return value >= 10 ? count(Math.round(value)) : value.toPrecision(2);
}

function count(value) {
  return value.toLocaleString("en");
}
