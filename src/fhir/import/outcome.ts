import type { Entry } from "./entry.ts";
import { type Finding, type ImportMode, isError } from "./finding.ts";

export const OUTCOMES = ["created", "updated", "unchanged", "quarantined", "rejected"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one entry. */
export interface EntryResult {
  readonly place: string;
  readonly type: string;
  readonly id: string | null;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

export interface UnitResult {
  readonly entries: readonly EntryResult[];
  /** Something is missing that another file may bring, and nothing was written: see `postpone`. */
  readonly postponed: boolean;
}

/** Thrown inside a transaction, to leave nothing of it. */
export class Rejected extends Error {
  readonly entries: readonly Entry[];
  constructor(entries: readonly Entry[]) {
    super("rejected");
    this.entries = entries;
  }
}

export class Postponed extends Error {
  constructor() {
    super("postponed");
  }
}

export const hasError = ({ findings }: Pick<Entry, "findings">, mode: ImportMode): boolean =>
  findings.some((it) => isError(it, mode));

export const isWaiting = ({ findings }: Pick<Entry, "findings">): boolean => findings.some(({ waiting }) => waiting);
