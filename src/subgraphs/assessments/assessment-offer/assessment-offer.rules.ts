import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest, isBefore } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { AssessmentOffer } from "./assessment-offer.ts";

export type Offered = Omit<AssessmentOffer, "id" | "answeredAt" | "offeredAt"> & {
  readonly offeredAt: DateTime | null;
};

/** The duty to offer holds whatever else is so: no state of the person, and no earlier answer, stands against it. */
export function offerAssessment(id: string, given: Offered, { now }: Occasion): Decision<AssessmentOffer> {
  const time = now.toISOString() as DateTime;
  const offeredAt = given.offeredAt ?? time;
  if (earliest(offeredAt) > now.getTime()) return refuse(invalid("offeredAt", "The offer lies in the future."));
  const answeredAt = given.answer === "AWAITED" ? null : offeredAt;
  return accept({ ...given, id, offeredAt, answeredAt });
}

export type OfferAnswered = Pick<AssessmentOffer, "answer" | "answeredAt" | "reason">;

/** An answer stands. Whoever thinks again is offered again. */
export function answerAssessmentOffer(
  offer: AssessmentOffer,
  { answer, answeredAt, reason }: OfferAnswered,
  { now }: Occasion,
): Decision<AssessmentOffer> {
  if (offer.answer !== "AWAITED") return refuse(wrongState(offer.answer, "The offer is answered: offer it again."));
  if (answer === "AWAITED") return refuse(invalid("answer", "An answer is ACCEPTED or DECLINED."));
  const at = answeredAt ?? (now.toISOString() as DateTime);
  if (earliest(at) > now.getTime()) return refuse(invalid("answeredAt", "The answer lies in the future."));
  if (isBefore(at, offer.offeredAt)) return refuse(invalid("answeredAt", "The answer lies before the offer."));
  return accept({ ...offer, answer, answeredAt: at, reason });
}
