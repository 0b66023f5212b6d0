import { onceAnEpisode } from "../../../access/code-usage.ts";
import type { CodeableConcept } from "../../../kernel/coding.ts";
import { invalid, notFound, notPermitted, type Refusal } from "../../../kernel/refusal.ts";
import type { Referral } from "./referral.ts";
import { type ReferralSource, sourceOf } from "./referral-source.ts";

/** What the room and its neighbours know of the person and the service, before a referral is written. */
export interface ReferralKnown {
  /** A referral of the person to the same service that is open. */
  readonly openId: string | null;
  /** Their last one to it that has ended. */
  readonly previousId: string | null;
  /** Who may refer to the service; empty where anyone may. */
  readonly sources: readonly ReferralSource[];
  /** Codes that were used before in the same episode, of those that may be used once. */
  readonly usedCodes: readonly string[];
  /** Whether the carer that is named is one of the person's own. */
  readonly carerIsTheirs: boolean;
}

export const NOTHING_KNOWN: ReferralKnown = {
  openId: null,
  previousId: null,
  sources: [],
  usedCodes: [],
  carerIsTheirs: true,
};

/** Why the service does not take this referral: it has one, or not from there. */
export function knownFaults(
  { source }: Pick<Referral, "source">,
  { openId, sources, carerIsTheirs }: ReferralKnown,
  besidesOpen: boolean,
): readonly Refusal[] {
  const from = sourceOf(source);
  return [
    ...(openId !== null && !besidesOpen ? [duplicate(openId)] : []),
    ...(sources.length > 0 && (from === null || !sources.includes(from)) ? [unaccepted(sources)] : []),
    ...(carerIsTheirs ? [] : [notFound("carerId")]),
  ];
}

/** A code for the first interaction of an episode is used in it once. */
export const usedBefore = (code: CodeableConcept | null, { usedCodes }: ReferralKnown): readonly Refusal[] =>
  onceAnEpisode(code)
    .filter((it) => usedCodes.includes(it))
    .map((it) => notPermitted("code", `${it} is for the first interaction of an episode, and was used in this one.`));

const duplicate = (openId: string): Refusal => ({
  __typename: "DuplicateReferral",
  code: "DUPLICATE_REFERRAL",
  message: "A referral of this person to this service is open already.",
  path: ["input", "performers"],
  openId,
});

const unaccepted = (sources: readonly ReferralSource[]): Refusal =>
  invalid("sourceKind", `This service takes referrals from: ${sources.join(", ")}.`);
