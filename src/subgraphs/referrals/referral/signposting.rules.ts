import type { CodeableConcept } from "../../../kernel/coding.ts";
import { coding, concept, saysSomething } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Referral } from "./referral.ts";
import { described } from "./referral-described.ts";
import { type ReferralKind, SIGNPOSTING } from "./referral-kind.ts";
import type { ReferralKnown } from "./referral-known.ts";

export interface SignpostingGiven {
  readonly patientId: string;
  readonly carerId: string | null;
  readonly serviceId: string | null;
  readonly kind: ReferralKind | null;
  readonly code: CodeableConcept | null;
  readonly information: string | null;
  readonly at: DateTime | null;
  readonly by: Reference | null;
}

/** No public code list names signposting by a care coordinator: ours stands beside the one that the recorder gives. */
const SIGNPOSTED: CodeableConcept = { ...concept(coding(SIGNPOSTING.system!, "signposting")), text: "Signposted" };

/** Somebody was told where to find help: it is done at once, and nobody is asked to do anything. */
export function recordSignposting(
  id: string,
  { patientId, carerId, serviceId, kind, code, information, at, by }: SignpostingGiven,
  { now }: Occasion,
  { carerIsTheirs }: Pick<ReferralKnown, "carerIsTheirs">,
): Decision<Referral> {
  if (serviceId === null && !information?.trim()) {
    return refuse(invalid("information", "Signposting says to which service, or which information was given."));
  }
  if (!carerIsTheirs) return refuse(notFound("carerId"));
  const time = now.toISOString() as DateTime;
  const told: Referral = {
    id,
    patientId,
    ubrn: null,
    identifiers: [],
    status: "COMPLETED",
    intent: "PROPOSAL",
    priority: null,
    priorityReason: null,
    categories: [concept(SIGNPOSTING)],
    code: saysSomething(code) ? code : SIGNPOSTED,
    source: null,
    reasons: [],
    reasonReferences: [],
    requester: by,
    performerType: null,
    performers: serviceId === null ? [] : [reference("HealthcareService", serviceId)],
    authoredOn: at ?? time,
    occurrenceAt: null,
    occurrencePeriod: null,
    basedOn: [],
    replaces: [],
    encounter: null,
    supportingInfo: [],
    patientInstruction: information,
    notes: [],
  };
  return accept(described(told, { kind, sourceKind: null, carerId, episodeId: null, previous: null }));
}
