import type { CodeableConcept } from "../../../kernel/coding.ts";
import type { Note } from "../../../kernel/note.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { type Decision, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import type { StatedFacts } from "../triage/triage.ts";
import { createReferral, isEnded } from "./referral.rules.ts";
import type { Referral, ReferralPriority } from "./referral.ts";
import { NOTHING_KNOWN, type ReferralKnown } from "./referral-known.ts";
import type { ReferralSource } from "./referral-source.ts";

export interface ReReferralGiven {
  readonly previousReferralId: string;
  readonly priority: ReferralPriority | null;
  readonly sourceKind: ReferralSource | null;
  readonly requester: Reference | null;
  readonly reasons: readonly CodeableConcept[];
  readonly authoredOn: DateTime | null;
  readonly episodeId: string | null;
  readonly stated: StatedFacts | null;
  readonly notes: readonly Note[];
}

export type ReReferralKnown = Partial<ReferralKnown> & { readonly previous: Referral | null };

/** A person whose referral has ended is referred to the same service once more: a new referral, based on the last. */
export function referAgain(
  id: string,
  { previousReferralId: _previous, sourceKind, ...given }: ReReferralGiven,
  occasion: Recorder,
  { previous, ...known }: ReReferralKnown,
): Decision<Referral> {
  if (previous === null) return refuse(notFound("previousReferralId"));
  if (!isEnded(previous.status)) {
    return refuse(wrongState(previous.status, "The referral has not ended yet.", "previousReferralId"));
  }
  const before = { ...NOTHING_KNOWN, ...known, previousId: previous.id };
  return createReferral(
    id,
    {
      ...previous,
      ...given,
      ubrn: null,
      identifiers: [],
      status: "ACTIVE",
      priorityReason: null,
      reasons: given.reasons.length > 0 ? given.reasons : previous.reasons,
      source: sourceKind === null ? previous.source : null,
      sourceKind,
      occurrenceAt: null,
      occurrencePeriod: null,
      basedOn: [],
      supportingInfo: previous.supportingInfo.filter(({ type }) => type !== "Episode"),
      kind: null,
      carerId: null,
      besidesOpen: false,
    },
    occasion,
    before,
  );
}
