import { v7 } from "uuid";
import { reference } from "../../../kernel/reference.ts";
import type { Kept, Stored } from "../../../kernel/stored.ts";
import type { Event } from "../../../platform/events.ts";
import type { Communication } from "../communication/communication.ts";
import { notice } from "../communication/notice.ts";
import { stageOf } from "./non-engagement.rules.ts";
import type { LadderStep, NonEngagement, NonEngagementKind, Stage } from "./non-engagement.ts";

const KINDS: Readonly<Record<NonEngagementKind, string>> = {
  FAILED_MEETING: "a meeting that did not take place",
  FAILED_MANDATED_CONTACT: "a contact that was required and did not take place",
  NO_HOME_ACCESS: "a home visit at which nobody could come in",
};

/** What people are told at each stage. A service puts it in its own words before it sends a letter. */
const TEXTS: Readonly<Record<Stage, (kind: string) => string>> = {
  RECORDED: (kind) => `We have recorded ${kind}. Please talk to your coordinator, so that support can go on.`,
  ESCALATED: (kind) => `After ${kind}, the coordinator's supervisor has been told, and will be in touch with you.`,
  TERMINATED: (kind) => `After ${kind}, and the notices before, the support of this service ends.`,
};

const TOPICS: Readonly<Record<Stage, string>> = {
  RECORDED: "Notice of non-engagement",
  ESCALATED: "Non-engagement taken further",
  TERMINATED: "End of services",
};

/** The message that goes with the stage that was just taken. */
export function noticeOf(ladder: NonEngagement, step: LadderStep, kept: Omit<Kept, "id">): Stored<Communication> {
  const kind = KINDS[ladder.incidents.at(-1)!.kind];
  return {
    ...notice({
      patientId: ladder.patientId,
      category: "notification",
      topic: TOPICS[step.stage],
      priority: step.stage === "RECORDED" ? "ROUTINE" : "URGENT",
      sender: step.by,
      recipients: step.notified,
      text: TEXTS[step.stage](kind),
      about: [reference("NonEngagement", ladder.id)],
      sent: step.at,
    }),
    ...kept,
    id: v7(),
  };
}

const TYPES: Readonly<Record<Stage, string>> = {
  RECORDED: "NON_ENGAGEMENT_RECORDED",
  ESCALATED: "NON_ENGAGEMENT_ESCALATED",
  TERMINATED: "SERVICES_TERMINATED",
};

export function ladderEvent(ladder: NonEngagement): Event {
  const { id, patientId, serviceId, status, incidents } = ladder;
  const stage = stageOf(ladder);
  return {
    type: status === "REVERSED" ? "NON_ENGAGEMENT_REVERSED" : TYPES[stage],
    patientId,
    subject: { type: "NonEngagement", id },
    data: {
      stage,
      serviceId,
      kind: incidents.at(-1)?.kind ?? null,
      ...(stage === "TERMINATED" && { reason: "NON_ENGAGEMENT" }),
    },
  };
}
