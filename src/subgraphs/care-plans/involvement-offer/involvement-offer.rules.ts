import { accept, type Decision, invalid, notFound, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { InvolvementOffer } from "./involvement-offer.ts";

export type OfferGiven = Omit<InvolvementOffer, "id" | "patientId" | "offeredAt" | "respondedAt"> & {
  readonly offeredAt: DateTime | null;
};

export function recordInvolvementOffer(
  id: string,
  given: OfferGiven,
  { now }: Occasion,
  { plan }: { readonly plan: CarePlan | null },
): Decision<InvolvementOffer> {
  if (plan === null) return refuse(notFound("planId"));
  if (!given.occasion.trim()) return refuse(invalid("occasion", "An offer says in what to take part."));
  const at = now.toISOString() as DateTime;
  return accept({
    ...given,
    id,
    patientId: plan.patientId,
    offeredAt: given.offeredAt ?? at,
    respondedAt: given.response === "AWAITED" ? null : at,
  });
}

export type ResponseGiven = Pick<InvolvementOffer, "response" | "note">;

/** People may change their minds: the last answer counts. */
export const recordInvolvementResponse = (
  offer: InvolvementOffer,
  { response, note }: ResponseGiven,
  { now }: Occasion,
): Decision<InvolvementOffer> =>
  response === "AWAITED"
    ? refuse(invalid("response", "An answer is yes, no, or none."))
    : accept({ ...offer, response, note: note ?? offer.note, respondedAt: now.toISOString() as DateTime });
