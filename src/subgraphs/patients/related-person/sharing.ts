import { type CodeableConcept, hasCode } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { Ask } from "../../../platform/ask.ts";
import type { CapacityAssessment } from "../capacity-assessment/capacity-assessment.ts";
import type { RelatedPerson } from "./related-person.ts";

export type SharingReason = "PERMITTED" | "DENIED" | "NOT_ASKED" | "LACKS_CAPACITY" | "NO_LONGER_INVOLVED";

/** A consent as another room tells it. */
export interface ToldConsent {
  readonly id: string;
  readonly isInForce: boolean;
  readonly scope: CodeableConcept;
  readonly decision: "PERMIT" | "DENY" | null;
  readonly actors: readonly { readonly reference: Pick<Reference, "type" | "id"> }[];
}

export interface Sharing {
  readonly allowed: boolean;
  readonly reason: SharingReason;
  readonly consentIds: readonly string[];
}

const SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";

/**
 * Whether a patient's information may be shared with somebody around them. A denial counts before a permission, what
 * names them before what names nobody; and where nothing is said, nothing is shared.
 */
export function sharingWith(
  person: Pick<RelatedPerson, "id" | "active">,
  consents: readonly ToldConsent[],
  capacity: Pick<CapacityAssessment, "outcome"> | null,
): Sharing {
  if (person.active === false) return { allowed: false, reason: "NO_LONGER_INVOLVED", consentIds: [] };
  const said = consents.filter(
    ({ isInForce, scope, decision }) => isInForce && decision !== null && hasCode(scope, SCOPES, "patient-privacy"),
  );
  const naming = said.filter(({ actors }) =>
    actors.some(({ reference: { type, id } }) => type === "RelatedPerson" && id === person.id),
  );
  const counting = naming.length > 0 ? naming : said.filter(({ actors }) => actors.length === 0);
  const denials = counting.filter(({ decision }) => decision === "DENY");
  if (denials.length > 0) return { allowed: false, reason: "DENIED", consentIds: idsOf(denials) };
  if (counting.length > 0) return { allowed: true, reason: "PERMITTED", consentIds: idsOf(counting) };
  const reason = capacity?.outcome === "LACKS_CAPACITY" ? "LACKS_CAPACITY" : "NOT_ASKED";
  return { allowed: false, reason, consentIds: [] };
}

const idsOf = (consents: readonly ToldConsent[]): readonly string[] => consents.map(({ id }) => id);

const CONSENTS = /* GraphQL */ `query ConsentsOfPatient($id: ID!, $after: String) {
  patient(by: { id: $id }) {
    consents(first: 100, after: $after, filter: { status: [ACTIVE] }) {
      nodes { id isInForce scope { codings { system code } } decision actors { reference { type id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Told {
  readonly patient: {
    readonly consents: {
      readonly nodes: readonly ToldConsent[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/** Every active consent of the patient that the caller may see, however many they are. */
export async function consentsOf(ask: Ask, patientId: string): Promise<readonly ToldConsent[]> {
  const consents: ToldConsent[] = [];
  let after: string | null = null;
  do {
    const { patient }: Told = await ask<Told>(CONSENTS, { id: patientId, after });
    if (patient === null) break;
    consents.push(...patient.consents.nodes);
    after = patient.consents.pageInfo.hasNextPage ? patient.consents.pageInfo.endCursor : null;
  } while (after !== null);
  return consents;
}
