import { coding, concept } from "../../../kernel/coding.ts";
import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Communication, CommunicationPriority } from "./communication.ts";

interface Notice {
  readonly patientId: string;
  /** A code of HL7's communication-category. */
  readonly category: "alert" | "notification" | "instruction";
  readonly topic: string;
  readonly priority: CommunicationPriority;
  readonly sender: Reference | null;
  readonly recipients: readonly Reference[];
  readonly text: string;
  readonly about: readonly Reference[];
  readonly sent: DateTime;
}

/** A message that a rule makes, sent at once to everyone whom it names. */
export const notice = ({ category, topic, text, sent, ...told }: Notice): Omit<Communication, "id"> => ({
  ...told,
  status: "COMPLETED",
  statusReason: null,
  categories: [concept(coding("http://terminology.hl7.org/CodeSystem/communication-category", category))],
  media: [],
  topic: { codings: [], text: topic },
  sent,
  received: null,
  reasons: [],
  contents: [{ text, reference: null }],
  inResponseTo: [],
  basedOn: [],
  notes: [],
  threadId: null,
  action: null,
});
