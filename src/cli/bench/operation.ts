import type { Pool } from "pg";

export type Variables = Readonly<Record<string, unknown>>;

/** One thing that callers ask, and what it costs at the least. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  /** So many different requests of a caller of the larger network. */
  readonly sample: (pool: Pool, count: number) => Promise<Variables[]>;
  /** The same answer without any layer: what a bare handler does with the variables. Gives the response's JSON text. */
  readonly limit: (pool: Pool, variables: Variables) => Promise<string>;
  /** What must be equal in the answers of all contenders; ids that each makes for itself are left out. */
  readonly comparable: (data: unknown) => unknown;
  /** Whether it also shows what the ways cost in which a document may come to a server. */
  readonly isTelling?: true;
  /** With more connections than these nothing but a queue would be measured. */
  readonly maxConnections?: number;
  /** Puts the database back as it was; absent where nothing is written. */
  readonly tidy?: (pool: Pool) => Promise<void>;
}

/** Stands for a text that is new with every request that is sent. */
export const NEW_EACH_TIME = "[<id>]";
