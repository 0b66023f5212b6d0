import { earliest } from "../../../kernel/time.ts";
import type { JourneyEntry } from "./journey.ts";

/** The next steps of one source, latest first, each with the source's own cursor of it. */
export interface Stretch {
  readonly source: string;
  readonly steps: readonly { readonly entry: JourneyEntry; readonly cursor: string }[];
  readonly hasMore: boolean;
}

/** How far each source has been read; a source that is not there has not been read yet. */
export type Progress = Readonly<Record<string, string>>;

export interface Placed {
  readonly entry: JourneyEntry;
  /** How far everything has been read with this step. */
  readonly progress: Progress;
}

/**
 * The latest `first` steps of all sources together. Each source brings at least as many as are asked for, or all that
 * it has, so that none can be missed.
 */
export function merged(
  stretches: readonly Stretch[],
  first: number,
  before: Progress,
): { readonly placed: readonly Placed[]; readonly hasMore: boolean } {
  const next = stretches.map(() => 0);
  const placed: Placed[] = [];
  let progress = before;
  while (placed.length < first) {
    const [chosen] = stretches
      .map(({ steps }, i) => ({ i, step: steps[next[i]!] }))
      .filter(({ step }) => step !== undefined)
      .sort((a, b) => momentOf(b.step!.entry) - momentOf(a.step!.entry) || a.i - b.i);
    if (chosen?.step === undefined) break;
    progress = { ...progress, [stretches[chosen.i]!.source]: chosen.step.cursor };
    placed.push({ entry: chosen.step.entry, progress });
    next[chosen.i]!++;
  }
  const hasMore = stretches.some(({ steps, hasMore }, i) => hasMore || next[i]! < steps.length);
  return { placed, hasMore };
}

/** What has no date comes last; a number that can be subtracted, unlike an infinity. */
const momentOf = ({ at }: JourneyEntry): number => (at === null ? Number.MIN_SAFE_INTEGER : earliest(at));

const SEPARATOR = " ";

/** A stretch of a source that tells everything at once: what comes after the cursor, latest first. */
export function stretchOf(
  source: string,
  all: readonly JourneyEntry[],
  after: string | undefined,
  first: number,
): Stretch {
  const ordered = all
    .map((entry) => ({ entry, cursor: `${String(momentOf(entry))}${SEPARATOR}${entry.id}` }))
    .sort((a, b) => momentOf(b.entry) - momentOf(a.entry) || (a.entry.id < b.entry.id ? 1 : -1));
  const rest = after === undefined ? ordered : ordered.filter(({ entry }) => isPast(entry, after));
  return { source, steps: rest.slice(0, first), hasMore: rest.length > first };
}

function isPast(entry: JourneyEntry, after: string): boolean {
  const [moment = "", id = ""] = after.split(SEPARATOR);
  const at = momentOf(entry);
  return at < Number(moment) || (at === Number(moment) && entry.id < id);
}

export const encodeProgress = (progress: Progress): string =>
  Buffer.from(JSON.stringify(progress)).toString("base64url");

/** Null when the text was never a place in a journey. */
export function decodeProgress(text: string): Progress | null {
  try {
    const read = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown;
    return typeof read === "object" && read !== null && Object.values(read).every((it) => typeof it === "string")
      ? (read as Progress)
      : null;
  } catch {
    return null;
  }
}
