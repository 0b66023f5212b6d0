import { createHash } from "node:crypto";
import type { Pool } from "pg";
import type { Anchor } from "./anchor.ts";
import { chained } from "./chained.ts";

/** What is wrong with a chain, and from which of its places on. */
export interface TrailFault {
  readonly chain: number;
  readonly sequence: number;
  /** EDITED: not what was linked. MISSING: taken out. MISPLACED: not after what it was linked to. CUT_OFF: the end is gone. */
  readonly fault: "EDITED" | "MISSING" | "MISPLACED" | "CUT_OFF" | "REWRITTEN";
}

export interface Verified {
  readonly entries: number;
  readonly faults: readonly TrailFault[];
}

interface Link {
  readonly sequence: string;
  readonly previous: string;
  readonly hash: string;
  readonly content: string;
}

/** Links that are read at a time. */
const PAGE = 5_000;

const hashOf = ({ previous, content }: Link): string =>
  createHash("sha256").update(`${previous} ${content}`).digest("hex");

/**
 * Walks every chain from its first link: works each hash out anew, compares it with what the next was linked to, and the
 * last with the head. What was kept apart (`anchors`) is found again, so that nobody can link a whole chain afresh.
 */
export async function verifyTrail(
  pool: Pool,
  anchors: readonly Anchor[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Verified> {
  const heads = await pool.query<{ chain: number; sequence: string; hash: string }>(
    "SELECT chain, sequence, hash FROM audit.head ORDER BY chain",
  );
  const all = heads.rows.reduce((sum, { sequence }) => sum + Number(sequence), 0);
  const faults: TrailFault[] = [];
  let entries = 0;
  for (const head of heads.rows) {
    const kept = anchorsOf(anchors, head.chain);
    const tell = (fault: TrailFault["fault"], sequence: number) => faults.push({ chain: head.chain, sequence, fault });
    let last = { sequence: 0, hash: "" };
    for (let page = await linksAfter(pool, head.chain, 0); page.length > 0; ) {
      for (const link of page) {
        const sequence = Number(link.sequence);
        if (sequence !== last.sequence + 1) tell("MISSING", last.sequence + 1);
        else if (link.previous !== last.hash) tell("MISPLACED", sequence);
        if (hashOf(link) !== link.hash) tell("EDITED", sequence);
        if ((kept.get(sequence) ?? link.hash) !== link.hash) tell("REWRITTEN", sequence);
        kept.delete(sequence);
        last = { sequence, hash: link.hash };
        entries++;
      }
      progress(entries, all);
      page = await linksAfter(pool, head.chain, last.sequence);
    }
    const furthest = Math.max(Number(head.sequence), ...kept.keys());
    if (last.sequence < furthest) tell("CUT_OFF", last.sequence + 1);
    else if (last.hash !== head.hash) tell("REWRITTEN", last.sequence);
  }
  return { entries, faults };
}

const linksAfter = async (pool: Pool, chain: number, sequence: number): Promise<readonly Link[]> =>
  (
    await pool.query<Link>(
      `SELECT t.sequence, t.previous, t.hash, ${chained("t")} AS content FROM audit.entry t
       WHERE t.chain = $1 AND t.sequence > $2 ORDER BY t.sequence LIMIT ${PAGE}`,
      [chain, sequence],
    )
  ).rows;

const anchorsOf = (anchors: readonly Anchor[], chain: number): Map<number, string> =>
  new Map(anchors.flatMap(({ heads }) => heads.filter((it) => it.chain === chain).map((it) => [it.sequence, it.hash])));
