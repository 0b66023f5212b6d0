import type { EntityManager } from "typeorm";
import type { Scope } from "../../platform/scope.ts";
import type { Recorder, WriteContext } from "../../platform/writes.ts";
import type { Model, Thing } from "../things.ts";
import type { Entry } from "./entry.ts";
import type { ImportMode } from "./finding.ts";

/** One unit on its way in, for whom and how. */
export interface Importing {
  readonly tx: EntityManager;
  /** Whose the rows become, and whose patients may be written about. */
  readonly scope: Scope;
  readonly now: Date;
  readonly mode: ImportMode;
  /** Who runs the service may fill the whole directory; a caller, what their own group keeps. */
  readonly operator: boolean;
  readonly checkCodes: WriteContext["checkCodes"];
  /** Puts on record about whom something was written. */
  readonly recorder: Recorder;
}

/** An entry that is sound so far, as it shall rest. */
export interface Candidate {
  readonly entry: Entry;
  readonly id: string;
  /** Null where the resource is kept whole. */
  readonly thing: Thing | null;
  readonly model: Model | null;
  readonly patientId: string | null;
  /** The resource as JSON, with our ids and references. */
  readonly text: string;
  readonly enteredInError: boolean;
}
