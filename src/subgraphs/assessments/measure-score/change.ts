import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { MeasureScore } from "./measure-score.ts";

export type ChangeDirection = "IMPROVED" | "WORSENED" | "UNCHANGED" | "CHANGED";

/** One measure over time, oldest first. */
export interface MeasureTrend<Score extends MeasureScore = MeasureScore> {
  readonly measure: string;
  readonly title: string;
  readonly points: readonly Score[];
  readonly latest: Score;
  readonly change: number | null;
  readonly direction: ChangeDirection | null;
}

export interface MeasureChange<Score extends MeasureScore = MeasureScore> {
  readonly measure: string;
  readonly title: string;
  readonly before: Score;
  readonly after: Score | null;
  readonly change: number | null;
  readonly direction: ChangeDirection | null;
  readonly isMeaningful: boolean | null;
}

/** Results of one person, by title and oldest first, as one series for each measure. */
export function trends<Score extends MeasureScore>(scores: readonly Score[]): readonly MeasureTrend<Score>[] {
  return [...byMeasure(scores)].map(([measure, points]) => {
    const latest = points.at(-1)!;
    const before = points.at(-2) ?? null;
    return { measure, title: latest.title, points, latest, ...changed(before, before && latest) };
  });
}

/**
 * Before: the last result at or before `from`, or else the first after it. After: the last one up to `to`. A measure
 * that has no result up to `to` is left out.
 */
export function impact<Score extends MeasureScore>(
  scores: readonly Score[],
  { from, to }: { readonly from: DateTime; readonly to: DateTime },
): readonly MeasureChange<Score>[] {
  const [start, end] = [earliest(from), earliest(to)];
  return [...byMeasure(scores)].flatMap(([measure, points]) => {
    const known = points.filter(({ at }) => earliest(at) <= end);
    const before = known.findLast(({ at }) => earliest(at) <= start) ?? known[0];
    if (before === undefined) return [];
    const last = known.at(-1)!;
    const after = last === before ? null : last;
    const moved = changed(before, after);
    const least = before.meaningfulChange;
    const isMeaningful = moved.change === null || least === null ? null : Math.abs(moved.change) >= least;
    return { measure, title: last.title, before, after, ...moved, isMeaningful };
  });
}

function changed(before: MeasureScore | null, after: MeasureScore | null) {
  if (before === null || after === null) return { change: null, direction: null };
  const change = Number((after.value - before.value).toFixed(6));
  return { change, direction: directionOf(change, after.higherIsBetter) };
}

function directionOf(change: number, higherIsBetter: boolean | null): ChangeDirection {
  if (change === 0) return "UNCHANGED";
  if (higherIsBetter === null) return "CHANGED";
  return change > 0 === higherIsBetter ? "IMPROVED" : "WORSENED";
}

function byMeasure<Score extends MeasureScore>(scores: readonly Score[]): ReadonlyMap<string, readonly Score[]> {
  const series = new Map<string, Score[]>();
  for (const score of scores) {
    const points = series.get(score.measure);
    if (points) points.push(score);
    else series.set(score.measure, [score]);
  }
  return series;
}
