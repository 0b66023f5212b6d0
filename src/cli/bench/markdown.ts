/** A table in Markdown; the first `left` columns are text, the others are numbers. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[], left: number): string =>
  [headings, headings.map((_, at) => (at < left ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

export const whole = (value: number | null): string =>
  value === null ? "–" : Math.round(value).toLocaleString("en-GB");

/** With as many digits as tell something: 0.49, 1.2, 169. */
export const ratio = (value: number | null | undefined): string =>
  value === null || value === undefined || !Number.isFinite(value)
    ? "–"
    : value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0);

export const milliseconds = (value: number | null): string =>
  value === null ? "–" : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
