import { concept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import { hl7, words } from "../concepts.ts";
import type { Care } from "./recording.ts";

const notification = concept(hl7("communication-category", "notification", "Notification"));

/** The plan was sent to the practice, and to the carer where there is one. */
export function messages({ record, story, patientId, carer }: Care, plan: Reference, agreed: number): void {
  const { random, day, registration } = record;
  if (!random.chance(0.5)) return;
  record.add(
    "Communication",
    {
      patientId,
      status: "COMPLETED",
      statusReason: null,
      categories: [notification],
      priority: "ROUTINE",
      media: [],
      topic: words("Care plan shared"),
      about: [plan],
      sent: day.at(-agreed, 16),
      received: null,
      sender: registration.colleague(story.lead).who,
      recipients: [registration.colleague("gp").who, ...(carer ? [carer.who] : [])],
      reasons: [],
      contents: [
        { text: "The plan that we agreed, for your records. Please tell us what is missing.", reference: null },
        { text: null, reference: plan },
      ],
      inResponseTo: [],
      basedOn: [],
      notes: [],
      threadId: null,
      action: null,
    },
    day.at(-agreed, 16),
    registration.pcn.id,
  );
}
