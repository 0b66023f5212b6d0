import { v7 } from "uuid";
import type { Reference } from "../../../kernel/reference.ts";
import { reference } from "../../../kernel/reference.ts";
import type { Kept, Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Communication, CommunicationPriority } from "../communication/communication.ts";
import { notice } from "../communication/notice.ts";
import type { Flag } from "../flag/flag.ts";
import { flagKinds } from "../flag/flag-kind.ts";
import type { SafetyConcern, Urgency } from "./safety-concern.ts";

const PRIORITY: Readonly<Record<Urgency, CommunicationPriority>> = {
  IMMEDIATE: "STAT",
  URGENT: "ASAP",
  ROUTINE: "URGENT",
};

/** What tells somebody of a concern, and that they must answer. */
export const alert = (
  concern: SafetyConcern,
  recipients: readonly Reference[],
  kept: Omit<Kept, "id">,
): Stored<Communication> => ({
  ...notice({
    patientId: concern.patientId,
    category: "alert",
    topic: "Safety concern",
    priority: PRIORITY[concern.urgency],
    sender: concern.raisedBy,
    recipients,
    text: concern.description,
    about: [reference("SafetyConcern", concern.id), reference("Flag", concern.flagId)],
    sent: kept.updatedAt as DateTime,
  }),
  ...kept,
  id: v7(),
});

/** The warning that everyone who deals with the person sees until the concern is closed. */
export const warning = (concern: SafetyConcern, kept: Omit<Kept, "id">): Stored<Flag> => ({
  ...kept,
  id: concern.flagId,
  patientId: concern.patientId,
  status: "ACTIVE",
  categories: [flagKinds.of(concern.kind)],
  code: concern.code ?? { codings: [], text: "Safety concern" },
  period: { start: concern.raisedAt, end: null },
  author: concern.raisedBy,
  encounter: null,
});
