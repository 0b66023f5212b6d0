import { concept, saysSomething } from "../../../kernel/coding.ts";
import { reference } from "../../../kernel/reference.ts";
import type { Referral } from "./referral.ts";
import { FOR_CARER, kindCategory, type ReferralKind, ruleOf } from "./referral-kind.ts";
import { type ReferralSource, sourceConcept } from "./referral-source.ts";

/** What is told in words of ours, and recorded in FHIR's. */
export interface Told {
  readonly kind: ReferralKind | null;
  readonly sourceKind: ReferralSource | null;
  readonly carerId: string | null;
  readonly episodeId: string | null;
  /** The person's last referral to the same service, which this one goes on from. */
  readonly previous: string | null;
}

type Described = Pick<Referral, "code" | "performerType" | "source" | "categories" | "basedOn" | "supportingInfo">;

/** A kind says what is asked for and of whom; what the referrer wrote goes before it. */
export function described<Given extends Described>(given: Given, told: Told): Given {
  const rule = told.kind === null ? null : ruleOf(told.kind);
  return {
    ...given,
    code: saysSomething(given.code) ? given.code : (rule?.code ?? given.code),
    performerType: given.performerType ?? rule?.performerType ?? null,
    source: given.source ?? (told.sourceKind === null ? null : sourceConcept(told.sourceKind)),
    categories: [
      ...given.categories,
      ...(told.kind === null ? [] : [kindCategory(told.kind)]),
      ...(told.carerId === null ? [] : [concept(FOR_CARER)]),
    ],
    basedOn: [...given.basedOn, ...(told.previous === null ? [] : [reference("Referral", told.previous)])],
    supportingInfo: [
      ...given.supportingInfo,
      ...(told.carerId === null ? [] : [reference("RelatedPerson", told.carerId)]),
      ...(told.episodeId === null ? [] : [reference("Episode", told.episodeId)]),
    ],
  };
}
