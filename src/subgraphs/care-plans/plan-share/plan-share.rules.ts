import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, notPermitted, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import { isSame } from "./denied.ts";
import type { DeliveryState, PlanDelivery, PlanShare } from "./plan-share.ts";

export interface ShareFacts {
  readonly plan: Stored<CarePlan> | null;
  /** Those of whom the person has said that they may not know. */
  readonly denied: readonly Pick<Reference, "type" | "id" | "display">[];
}

type To = Pick<PlanDelivery, "recipient" | "role" | "channel">;
export interface ShareGiven {
  readonly planId: string;
  readonly sharedBy: PlanShare["sharedBy"];
  readonly message: string | null;
  readonly recipients: readonly To[];
}

/** A plan that is agreed or in force goes to whoever must know it; what is still a draft goes to nobody. */
export const sharePlan = (id: string, given: ShareGiven, { now }: Occasion, facts: ShareFacts): Decision<PlanShare> =>
  sent(
    id,
    "SENT",
    given,
    given.recipients.map((to) => ({ ...to, location: null })),
    facts,
    now,
  );

export interface PublishGiven {
  readonly planId: string;
  readonly sharedBy: PlanShare["sharedBy"];
  readonly message: string | null;
  readonly targets: readonly (Pick<PlanDelivery, "recipient" | "location"> & {
    readonly channel: PlanDelivery["channel"];
  })[];
}

/** The plan is put, or pointed at, where people's records are looked up. */
export const publishPlan = (
  id: string,
  { targets, ...given }: PublishGiven,
  { now }: Occasion,
  facts: ShareFacts,
): Decision<PlanShare> =>
  sent(
    id,
    "PUBLISHED",
    given,
    targets.map((to) => ({ ...to, role: "CARE_RECORD" as const })),
    facts,
    now,
  );

function sent(
  id: string,
  kind: PlanShare["kind"],
  { planId, sharedBy, message }: Pick<PlanShare, "planId" | "sharedBy" | "message">,
  to: readonly (To & Pick<PlanDelivery, "location">)[],
  { plan, denied }: ShareFacts,
  now: Date,
): Decision<PlanShare> {
  if (plan === null) return refuse(notFound("planId"));
  if (plan.agreement?.outcome !== "AGREED" && plan.status !== "ACTIVE") {
    return refuse(wrongState(plan.status, "A plan that nobody has agreed to is not shared.", "planId"));
  }
  const names = kind === "SENT" ? "recipients" : "targets";
  const nameless = to.flatMap(({ recipient }, i) =>
    recipient.id === null && recipient.identifier === null && !recipient.display?.trim()
      ? [invalid(`${names}.${i}.recipient`, "A plan goes to somebody who is named.")]
      : [],
  );
  const forbidden = to.flatMap(({ recipient }, i) =>
    denied.some((it) => isSame(it, recipient))
      ? [notPermitted(`${names}.${i}.recipient`, "The person has said that they may not know.")]
      : [],
  );
  if (to.length === 0) return refuse(invalid(names, "A plan is shared with somebody."));
  if (nameless.length + forbidden.length > 0) return refuse(...nameless, ...forbidden);
  const sharedAt = now.toISOString() as DateTime;
  const deliveries = to.map(({ recipient, role, channel, location }, i) => ({
    id: String(i + 1),
    recipient,
    role,
    channel,
    location,
    state: "QUEUED" as const,
    stateAt: sharedAt,
    reason: null,
  }));
  const { patientId, version: planVersion } = plan;
  return accept({ id, planId, patientId, kind, planVersion, sharedBy, sharedAt, message, deliveries });
}

export interface DeliveryGiven {
  readonly deliveryId: string;
  readonly state: DeliveryState;
  readonly location: string | null;
  readonly reason: string | null;
}

const next: { readonly [State in DeliveryState]: readonly DeliveryState[] } = {
  QUEUED: ["SENT", "DELIVERED", "READ", "FAILED"],
  SENT: ["DELIVERED", "READ", "FAILED"],
  DELIVERED: ["READ"],
  READ: [],
  FAILED: ["QUEUED", "SENT", "DELIVERED"],
};

/** How it went with one recipient. What failed may be tried again; what arrived does not un-arrive. */
export function recordPlanDelivery(share: PlanShare, given: DeliveryGiven, { now }: Occasion): Decision<PlanShare> {
  const { deliveryId, state, location, reason } = given;
  const delivery = share.deliveries.find(({ id }) => id === deliveryId);
  if (delivery === undefined) return refuse(notFound("deliveryId"));
  if (!next[delivery.state].includes(state)) {
    return refuse(wrongState(delivery.state, `${state} does not follow on ${delivery.state}.`, "state"));
  }
  if (state === "FAILED" && !reason?.trim()) return refuse(invalid("reason", "Why it did not arrive is recorded."));
  const moved = {
    ...delivery,
    state,
    reason,
    location: location ?? delivery.location,
    stateAt: now.toISOString() as DateTime,
  };
  return accept({ ...share, deliveries: share.deliveries.map((it) => (it === delivery ? moved : it)) });
}
