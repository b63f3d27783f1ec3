// Draws curves over two logarithmic axes, several small charts side by side, as SVG.

const WIDTH = 250;
const HEIGHT = 190;
const LEFT = 86;
const LEAST_WIDTH = 860;
const TOP = 64;
const GAP_X = 46;
const GAP_Y = 62;

/**
 * @param rows of charts: [{ title, series: [{ name, points: [[x, y]] }] }]
 * @param styles by name of the series: { label, colour, dash, marker }
 */
export function draw({ title, rows, styles, sizes, unit }) {
  const columns = Math.max(...rows.map((row) => row.length));
  const all = rows.flat().flatMap((chart) => chart.series.flatMap((one) => one.points.map(([, y]) => y)));
  const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  const width = Math.max(LEAST_WIDTH, LEFT + columns * (WIDTH + GAP_X));
  const height = TOP + rows.length * (HEIGHT + GAP_Y);
  const axes = { sizes, low, high, unit };
  const charts = rows.flatMap((row, line) =>
    row.map((chart, column) => panel(chart, LEFT + column * (WIDTH + GAP_X), TOP + 22 + line * (HEIGHT + GAP_Y), axes, styles, column === 0)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="13" fill="#1f2937">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    legend(styles),
    ...charts,
    "</svg>",
    "",
  ].join("\n");
}

function panel({ title, series }, left, top, { sizes, low, high, unit }, styles, labelled) {
  const x = (size) => left + (sizes.length === 1 ? WIDTH / 2 : 14 + ((Math.log10(size) - Math.log10(sizes[0])) / (Math.log10(sizes.at(-1)) - Math.log10(sizes[0]))) * (WIDTH - 28));
  const y = (value) => top + HEIGHT - ((Math.log10(value) - low) / (high - low)) * HEIGHT;
  const parts = [`<text x="${left}" y="${top - 8}" font-weight="bold">${escaped(title)}</text>`];
  for (let power = low; power <= high; power++) {
    parts.push(`<path d="M${left} ${round(y(10 ** power))}h${WIDTH}" stroke="#d1d5db"/>`);
    if (labelled) {
      parts.push(`<text x="${left - 6}" y="${round(y(10 ** power) + 4)}" text-anchor="end">${shown(power)} ${unit}</text>`);
    }
  }
  for (const size of sizes) {
    parts.push(`<text x="${round(x(size))}" y="${top + HEIGHT + 18}" text-anchor="middle">${size >= 1000 ? `${size / 1000}k` : size}</text>`);
  }
  for (const { name, points } of series) {
    const { colour, dash, marker } = styles[name];
    const places = points.map(([size, value]) => [round(x(size)), round(y(value))]);
    parts.push(`<path d="M${places.map((place) => place.join(" ")).join("L")}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`);
    parts.push(...places.map(([cx, cy]) => mark(marker, cx, cy, colour)));
  }
  return parts.join("\n");
}

function legend(styles) {
  let left = LEFT;
  return Object.values(styles)
    .map(({ label, colour, dash, marker }) => {
      const part = `<path d="M${left} 28h36" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>${mark(marker, left + 18, 28, colour)}<text x="${left + 44}" y="32">${escaped(label)}</text>`;
      left += 74 + label.length * 7;
      return part;
    })
    .join("\n");
}

function mark(marker, x, y, colour) {
  return marker === "circle" ? `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>` : marker === "square" ? `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="${colour}"/>` : `<path d="M${x} ${y - 6}l6 10h-12z" fill="${colour}"/>`;
}

function shown(power) {
  return power < 0 ? (10 ** power).toFixed(-power) : (10 ** power).toLocaleString("en");
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
