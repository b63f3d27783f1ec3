// What several measurements say together.

const RESAMPLES = 2_000;

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median and, by drawing again and again, how far it can be trusted. */
export function spread(found) {
  return interval(median(found), () => median(drawn(found)));
}

/** The same of one median divided by another of a different time. */
export function growth(later, earlier) {
  return interval(median(later) / median(earlier), () => median(drawn(later)) / median(drawn(earlier)));
}

function interval(middle, draw) {
  const draws = Array.from({ length: RESAMPLES }, draw).sort((a, b) => a - b);
  return { median: middle, low: draws[Math.floor(RESAMPLES * 0.025)], high: draws[Math.floor(RESAMPLES * 0.975)] };
}

function drawn(found) {
  return found.map(() => found[Math.floor(Math.random() * found.length)]);
}
