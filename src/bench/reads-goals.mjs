// What reading may cost, and why it costs more where it does.

const most = (limit) => ({
  holds: (result) => result.high <= limit,
  holdsAtMedian: (result) => result.median <= limit,
  worse: (a, b) => a.high > b.high,
  by: (result) => factor(result.high / limit),
});

function factor(value) {
  return `a factor of ${value >= 20 ? Math.round(value).toLocaleString("en") : value.toFixed(1)}`;
}

const least = (limit) => ({
  holds: (result) => result.low >= limit,
  holdsAtMedian: (result) => result.median >= limit,
  worse: (a, b) => a.low < b.low,
  by: (result) => factor(limit / result.low),
});

const near = (one) => ({
  holds: (result) => Math.abs(result.median - one) <= LARGEST_MOOD,
  holdsAtMedian: () => false,
  worse: (a, b) => Math.abs(a.median - one) > Math.abs(b.median - one),
  by: (result) => (Math.abs(result.median - one) - LARGEST_MOOD).toFixed(2),
});

/** How far a read may be from itself in a race that counts. */
export const LARGEST_MOOD = 0.1;

export const GOALS = [
  {
    key: "mood",
    title: "the plain read against itself: within 0.9 and 1.1",
    ...near(1),
  },
  { key: "page", title: "a page of the inbox: at most 2.5 × the plain indexed SELECT", ...most(2.5) },
  { key: "engine", only: "postgres", title: "a page at the largest size: at least 50 × as fast as the engine's candidate query", ...least(50) },
  { key: "growth", title: "the first page from the smallest to the largest size: at most 1.5 ×, for every role", ...most(1.5) },
  { key: "depth", title: "a deep page against the first: at most 1.5 ×", ...most(1.5) },
  { key: "board", title: "the board: at most 3 × a read of ready-made counters", ...most(3) },
  { key: "running", title: "the board from the fewest to the most running cases: at most 1.5 ×", ...most(1.5) },
  { key: "finished", title: "the board from the fewest to the most finished cases: at most 1.5 ×", ...most(1.5) },
  { key: "calm", title: "the step without the board against itself: within 0.9 and 1.1", ...near(1) },
  { key: "writers", title: "eight people at one step: with the board at least 0.8 × the throughput without", ...least(0.8) },
];

/** By the key of the goal. */
export const WHY_MISSED = {
  mood: "the machine was too restless; measure again.",
  page: "our statement asks for all audiences of a reader and then for the best of those, the plain one only for the one audience that holds the rows. In an embedded database there is no way to the server beside which this would be little.",
  engine: "a contact sees the same 60 tasks however many are open elsewhere. PostgreSQL finds these by the index of groups and sorts 60 and not thousands: the engine's time follows the tasks that somebody may see, and for contacts there is less to win.",
  growth: "the rows looked at are the same at every size. PostgreSQL at times finds it worth while to plan the statement anew for each reading instead of keeping one plan, most of all that of somebody who stands in for ten, which has ten parts; planning then takes longer than reading. A server told to keep its plans (`plan_cache_mode=force_generic_plan`) reads it as fast at 100,000 as at 1,000, but takes many times as long for some of the engine's own queries, so we do not tell it. H2 takes somewhat longer for the same rows of a larger file.",
  depth: "a deep page begins in the middle of the index and looks at hardly more rows than the first (tables below). What is left is the restlessness of the machine between the two races.",
  board: "the counters are numbers; the page also says what a step is called, whose turn it is there, and how long the middle one waits, in each municipality. So each of its rows has twice as many columns, and a working-day calendar is asked for each day since which somebody waits. Where the way to the server counts, that is little; in an embedded database there is none, and twice the columns take twice the time.",
  calm: "the machine was too restless; measure again.",
  writers: "each step writes where its case now stands and that it went on, and the totals are added up every second meanwhile; the step of this benchmark does nothing else, where an office's own steps write letters, deadlines and a timeline.",
  running: "the rows that are read are the same, but more steps and municipalities have any case at all; a page that shows more cells takes longer.",
  finished: "nothing that is finished is read. What is left is the restlessness of the machine between the two races.",
};
