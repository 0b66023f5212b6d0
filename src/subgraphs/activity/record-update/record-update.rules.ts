import type { Reference } from "../../../kernel/reference.ts";
import {
  accept,
  type Decision,
  invalid,
  notPermitted,
  type Refusal,
  refuse,
  wrongState,
} from "../../../kernel/refusal.ts";
import type { Role } from "../../../kernel/role.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion, Recorder } from "../../../platform/graph/mutations.ts";
import type { RecordFact } from "./record-fact.ts";
import type { ProposedFact, RecordUpdate } from "./record-update.ts";

/** Which part of a proposal says what a fact shall be. */
const SHAPES: Readonly<Record<RecordFact, keyof ProposedFact>> = {
  PHONE: "contact",
  EMAIL: "contact",
  ADDRESS: "address",
  LANGUAGE: "language",
  INTERPRETER: "interpreterRequired",
  REGISTERED_PRACTICE: "text",
  NEXT_OF_KIN: "text",
  CARER: "text",
  ETHNICITY: "text",
  ACCESSIBLE_INFORMATION: "text",
  CONSENT_TO_SHARE: "text",
};

export interface ProposalGiven {
  readonly patientId: string;
  readonly fact: RecordFact;
  readonly proposed: ProposedFact;
  readonly source: string;
  readonly proposedBy: Reference;
}

/** Whoever finds that the record lacks a fact, or has it wrong, proposes what it shall say; the practice decides. */
export function proposeRecordUpdate(id: string, given: ProposalGiven, occasion: Occasion): Decision<RecordUpdate> {
  const shape = SHAPES[given.fact];
  const faults = [...sourceFaults(given.source)];
  if (given.proposed[shape] === null) faults.push(invalid(`proposed.${shape}`, "Say what the record shall say of it."));
  for (const other of Object.keys(given.proposed) as (keyof ProposedFact)[]) {
    if (other !== shape && other !== "text" && given.proposed[other] !== null) {
      faults.push(invalid(`proposed.${other}`, "It says nothing of this fact."));
    }
  }
  return faults.length > 0 ? refuse(...faults) : accept({ ...fresh(id, given, occasion), status: "PROPOSED" });
}

const NOTHING: ProposedFact = { text: null, contact: null, address: null, language: null, interpreterRequired: null };

/** Somebody asked, and the record is right as it stands: from now on it is up to date again. */
export function confirmRecordFact(
  id: string,
  given: Omit<ProposalGiven, "proposed">,
  occasion: Occasion,
): Decision<RecordUpdate> {
  const faults = sourceFaults(given.source);
  const confirmed = { ...fresh(id, { ...given, proposed: NOTHING }, occasion), status: "CONFIRMED" as const };
  return faults.length > 0 ? refuse(...faults) : accept(confirmed);
}

const fresh = (id: string, given: ProposalGiven, { now }: Occasion) => ({
  ...given,
  id,
  proposedAt: now.toISOString() as DateTime,
  decidedBy: null,
  decidedAt: null,
  reason: null,
  applied: false,
});

const sourceFaults = (source: string): Refusal[] =>
  source.trim() === "" ? [invalid("source", "Say how it is known.")] : [];

/** Who decides for the practice what its record says. */
const PRACTICE: readonly Role[] = ["GP", "CLINICIAN"];

export const mayDecide = (role: Role): boolean => PRACTICE.includes(role);

const decisionFaults = ({ status }: RecordUpdate, { role }: Recorder): readonly Refusal[] => {
  if (status !== "PROPOSED") return [wrongState(status, "This is decided already.")];
  return mayDecide(role) ? [] : [notPermitted("id", "The practice decides what its record says.")];
};

export interface Application {
  /** Whether it was written into the person's record here. */
  readonly applied: boolean;
  /** Why the person's record could not take it. */
  readonly refused: readonly Refusal[];
}

/** The practice takes it: what can be written into the person's record here was; the rest it enters itself. */
export function acceptRecordUpdate(
  update: RecordUpdate,
  { by }: { readonly by: Reference },
  recorder: Recorder,
  { applied, refused }: Application,
): Decision<RecordUpdate> {
  const faults = [...decisionFaults(update, recorder), ...refused];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...update, ...decided(by, recorder), status: "ACCEPTED", applied });
}

/** The practice does not take it, for a reason. */
export function rejectRecordUpdate(
  update: RecordUpdate,
  { by, reason }: { readonly by: Reference; readonly reason: string },
  recorder: Recorder,
): Decision<RecordUpdate> {
  const faults = [...decisionFaults(update, recorder)];
  if (reason.trim() === "") faults.push(invalid("reason", "A refusal needs the reason."));
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...update, ...decided(by, recorder), status: "REJECTED", reason });
}

const decided = (by: Reference, { now }: Occasion) => ({
  decidedBy: by,
  decidedAt: now.toISOString() as DateTime,
});
