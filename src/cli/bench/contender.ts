import type { Operation, Variables } from "./operation.ts";

/** A way to answer the operations, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** Whether it answers an operation; absent: all of them. */
  readonly can?: (operation: Operation) => boolean;
  /** Starts it on the database of this URL, and resolves when it answers. */
  start(databaseUrl: string): Promise<Running>;
}

export interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Running {
  /** Of the process that answers. */
  readonly pid: number;
  request(operation: Operation, variables: Variables): Request;
  /** Brings `data` to the shape that our document asks for; absent: it has it. */
  inOurShape?(operation: Operation, data: unknown): unknown;
  stop(): Promise<void>;
}
