import type { CodeableConcept } from "../../../kernel/coding.ts";
import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { endsBeforeStart } from "../../../kernel/time.ts";
import { notKept, type Ours } from "../keeping.rules.ts";
import { mayKeep } from "./practitioner.rules.ts";
import type { LearningEvidence, Practitioner, Qualification } from "./practitioner.ts";
import { codeOf, type RequiredQualification } from "./qualification.ts";

export type QualificationGiven = Pick<Qualification, "status" | "period" | "issuer"> & {
  readonly kind: RequiredQualification | null;
  readonly code: CodeableConcept | null;
};

/** One of the kinds that every coordinator needs, or any other by its code; `id` is the new one's. */
export function addQualification(
  practitioner: Stored<Practitioner>,
  { kind, code, ...given }: QualificationGiven,
  ours: Ours,
  id: string,
): Decision<Practitioner> {
  if (!mayKeep(practitioner, ours)) return refuse(notKept());
  const named = kind === null ? code : codeOf(kind);
  if (named === null || !saysSomething(named) || (kind !== null && code !== null)) {
    return refuse(invalid("kind", "A qualification is of one kind, or has a code."));
  }
  const added: Qualification = { ...given, id, code: named, evidence: [] };
  const faults = qualificationFaults(added);
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...practitioner, qualifications: [...practitioner.qualifications, added] });
}

export interface QualificationRevision extends Partial<Pick<Qualification, "status" | "period" | "issuer">> {
  readonly qualificationId: string;
}

/** Somebody enrolled, began, passed, or renewed it. */
export const reviseQualification = (
  practitioner: Stored<Practitioner>,
  { qualificationId, ...given }: QualificationRevision,
  ours: Ours,
): Decision<Practitioner> => changed(practitioner, qualificationId, ours, (it) => ({ ...it, ...given }));

export interface EvidenceGiven extends LearningEvidence {
  readonly qualificationId: string;
}

/** Evidence of learning is added, never taken away. */
export const addCpdEvidence = (
  practitioner: Stored<Practitioner>,
  { qualificationId, ...evidence }: EvidenceGiven,
  ours: Ours,
): Decision<Practitioner> =>
  changed(practitioner, qualificationId, ours, (it) => ({ ...it, evidence: [...it.evidence, evidence] }));

function changed(
  practitioner: Stored<Practitioner>,
  qualificationId: string,
  ours: Ours,
  change: (it: Qualification) => Qualification,
): Decision<Practitioner> {
  if (!mayKeep(practitioner, ours)) return refuse(notKept());
  const found = practitioner.qualifications.find(({ id }) => id === qualificationId);
  if (!found) return refuse(notFound("qualificationId"));
  const next = change(found);
  const faults = qualificationFaults(next);
  if (faults.length > 0) return refuse(...faults);
  return accept({
    ...practitioner,
    qualifications: practitioner.qualifications.map((it) => (it === found ? next : it)),
  });
}

function qualificationFaults({ status, period, evidence }: Qualification): Refusal[] {
  return [
    ...(status === "QUALIFIED" && !period?.start
      ? [invalid("period", "Whoever is qualified became so on a day: say since when.")]
      : []),
    ...(endsBeforeStart(period?.start, period?.end) ? [invalid("period", "It expires after it is gained.")] : []),
    ...(evidence.some(({ title }) => !title.trim()) ? [invalid("title", "Say what was learnt.")] : []),
  ];
}
