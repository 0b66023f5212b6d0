import { coding, concept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import { hl7, snomed } from "../concepts.ts";
import { to } from "../writing.ts";
import type { Care } from "./recording.ts";

const scope = concept(hl7("consentscope", "patient-privacy", "Privacy Consent"));
const document = concept(coding("http://loinc.org", "59284-0", "Consent Document"));
const sharing = snomed("887031000000108 |Consent for information sharing|");
const optIn = concept(hl7("v3-ActCode", "OPTIN", "opt-in"));
const optOut = concept(hl7("v3-ActCode", "OPTOUT", "opt-out"));
const recipient = concept(hl7("v3-ParticipationType", "IRCP", "information recipient"));
const disclose = concept(hl7("consentaction", "disclose", "Disclose"));
const careManagement = hl7("v3-ActReason", "CAREMGT", "care management");

/** Most people let the team share with the charity and the council; a few do not. A parent decides for a child. */
export function consents({ record, patientId, self, carer, since }: Care): void {
  const { random, day, registration, world } = record;
  if (!random.chance(0.8)) return;
  const denied = random.chance(0.06);
  const withdrawn = random.chance(0.04);
  const { charity, council, acute, community } = world.organisations;
  const partners = random.some([charity, council, acute, community], random.between(1, 3));
  record.add(
    "Consent",
    {
      patientId,
      status: withdrawn ? "INACTIVE" : "ACTIVE",
      scope,
      categories: [document, sharing],
      recordedAt: day.at(-since, 10),
      givenBy: [carer && random.chance(0.3) ? carer.who : self],
      organisations: [registration.pcn],
      policyRule: denied ? optOut : optIn,
      decision: denied ? "DENY" : "PERMIT",
      period: day.period(-since, withdrawn ? -random.between(1, since) : undefined),
      actors: partners.map((reference) => ({ role: recipient, reference })),
      actions: [disclose],
      purposes: [careManagement],
      classes: [],
    },
    day.at(-since, 10),
    registration.practice.id,
  );
}

/** A Team Around the Child meets with the parents' agreement. */
export function parentsAgree({ record, patientId, self, carer }: Care, formed: number): Reference {
  const { day, registration } = record;
  const row = record.add(
    "Consent",
    {
      patientId,
      status: "ACTIVE",
      scope,
      categories: [document, sharing],
      recordedAt: day.at(-formed, 11),
      givenBy: [carer?.who ?? self],
      organisations: [registration.pcn],
      policyRule: optIn,
      decision: "PERMIT",
      period: day.period(-formed),
      actors: [],
      actions: [disclose],
      purposes: [careManagement],
      classes: [],
    },
    day.at(-formed, 11),
    registration.practice.id,
  );
  return to("Consent", row, null);
}
