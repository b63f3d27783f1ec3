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
  page: "our statement asks for all audiences of a reader, the plain one only for the one that holds the rows; they look at the same rows (tables below).",
  engine: "a contact sees the same 60 tasks however many are open elsewhere. These the engine finds by its index of groups, and sorts 60 and not thousands; its time follows the tasks that somebody may see, and is far away for those who see many. For contacts there is less to win.",
  growth: "every page looks at no more than 35 rows at every size (tables below). For somebody who stands in for ten, PostgreSQL finds it worth while at 100,000 tasks to plan the statement with its ten parts anew each time, which takes longer than to run it.",
  depth: "a deep page begins in the middle of the index and looks at as many rows as the first. What is left is the restlessness of the machine between the two races.",
  board: "the board keeps no counters. It counts the rows of the waiting cases when somebody looks (`Board`, `StepBoard`), so that two cases never wait for each other over one counter, and so that nothing can drift; medians of waiting times could not be kept as counters at all. That costs time in proportion to the cases that run. A county has hundreds or thousands: see the lines of 1,000.",
  running: "for the same reason: what is counted when somebody looks takes as long as there is to count.",
  finished: "cases that finished this month are counted, too, and the more are finished in all, the more of them finished this month; nothing else of the finished is read.",
};
