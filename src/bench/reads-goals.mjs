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

/** How far a read may be from itself in a race that counts. */
export const LARGEST_MOOD = 0.1;

export const GOALS = [
  {
    key: "mood",
    title: "the plain read against itself: within 0.9 and 1.1",
    holds: (result) => Math.abs(result.median - 1) <= LARGEST_MOOD,
    holdsAtMedian: () => false,
    worse: (a, b) => Math.abs(a.median - 1) > Math.abs(b.median - 1),
    by: (result) => (Math.abs(result.median - 1) - LARGEST_MOOD).toFixed(2),
  },
  { key: "page", title: "a page of the inbox: at most 2.5 × the plain indexed SELECT", ...most(2.5) },
  { key: "engine", only: "postgres", title: "a page at the largest size: at least 50 × as fast as the engine's candidate query", ...least(50) },
  { key: "growth", title: "the first page from the smallest to the largest size: at most 1.5 ×, for every role", ...most(1.5) },
  { key: "depth", title: "a deep page against the first: at most 1.5 ×", ...most(1.5) },
  { key: "board", title: "the board: at most 3 × a read of ready-made counters", ...most(3) },
  { key: "running", title: "the board from the fewest to the most running cases: at most 1.5 ×", ...most(1.5) },
  { key: "finished", title: "the board from the fewest to the most finished cases: at most 1.5 ×", ...most(1.5) },
];

/** By the key of the goal. */
export const WHY_MISSED = {
  mood: "the machine was too restless; measure again.",
  page: "our statement asks for all audiences of a reader and then for the best of those, the plain one only for the one audience that holds the rows. In an embedded database there is no way to the server beside which this would be little.",
  engine: "a contact sees the same 60 tasks however many are open elsewhere. PostgreSQL finds these by the index of groups and sorts 60 and not thousands: the engine's time follows the tasks that somebody may see, and for contacts there is less to win.",
  growth: "the rows looked at are the same at every size. As far as we can see, PostgreSQL at times finds it worth while to plan the statement anew for each reading instead of keeping one plan, most of all that of somebody who stands in for ten, which has ten parts; planning then takes longer than reading. H2 takes somewhat longer for the same rows of a larger file.",
  depth: "a deep page begins in the middle of the index and looks at hardly more rows than the first (tables below). What is left is the restlessness of the machine between the two races.",
  board: "the board keeps no counters. It counts the rows of the waiting cases when somebody looks (`Board`, `StepBoard`), so that two cases never wait for each other over one counter and nothing can drift; and the median of how long cases have waited is nothing that a counter can hold. That takes time in proportion to the cases that run. The lines of 1,000 show what it comes to where hundreds run, as in one county.",
  running: "for the same reason: what is counted when somebody looks takes as long as there is to count.",
  finished: "what finished this month is counted, too, and the more has finished in all, the more of it this month. And on the page of one process H2 looks at rows of finished cases, as the number of rows shows; it seems to choose the index of processes where that of what is still running would be shorter.",
};
