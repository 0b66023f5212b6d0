import { type CodeableConcept, coding, concept } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import { type DateTime, earliest } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { Consent, ConsentDecision, ConsentStatus } from "./consent.ts";

export type ConsentGiven = Omit<Consent, "id">;

/** FHIR R4 ppc-1 asks for a policy: without another it is that the person opted in, or out. */
const OPTED: Readonly<Record<ConsentDecision, CodeableConcept>> = {
  PERMIT: concept(coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN", "opt-in")),
  DENY: concept(coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTOUT", "opt-out")),
};

export function createConsent(id: string, given: ConsentGiven, { now }: Occasion): Decision<Consent> {
  if (given.status === "INACTIVE" || given.status === "ENTERED_IN_ERROR") {
    return refuse(invalid("status", "A consent cannot start at its end."));
  }
  return sound(
    {
      ...given,
      id,
      recordedAt: given.recordedAt ?? (now.toISOString() as DateTime),
      policyRule: given.policyRule ?? (given.decision && OPTED[given.decision]),
    },
    now,
  );
}

export type ConsentRevision = Partial<Omit<Consent, "id" | "patientId" | "decision" | "policyRule">>;

/** What the person decided is not rewritten: a changed mind is a withdrawal, and a new consent. */
export function reviseConsent(consent: Consent, given: ConsentRevision, { now }: Occasion): Decision<Consent> {
  if (isEnded(consent.status)) return refuse(ended(consent));
  const status = given.status ?? consent.status;
  if (!NEXT[consent.status].includes(status)) {
    return refuse(
      invalid("status", `A consent that is ${consent.status} can be ${NEXT[consent.status].join(" or ")}.`),
    );
  }
  return sound({ ...consent, ...given, status }, now);
}

/** The person withdraws it: it no longer holds, and the record says until when it did. */
export function endConsent(
  consent: Consent,
  { end }: { readonly end: DateTime | null },
  { now }: Occasion,
): Decision<Consent> {
  if (isEnded(consent.status)) return refuse(ended(consent));
  if (end !== null && earliest(end) > now.getTime()) {
    return refuse(invalid("end", "The end lies in the future: revise the period of a consent that is to run out."));
  }
  const start = consent.period?.start ?? consent.recordedAt;
  const period = { start, end: end ?? (now.toISOString() as DateTime) };
  return sound({ ...consent, status: "INACTIVE", period }, now, "end");
}

/** What may follow on each status, without ending the consent. */
const NEXT: Readonly<Record<ConsentStatus, readonly ConsentStatus[]>> = {
  DRAFT: ["DRAFT", "PROPOSED", "ACTIVE", "REJECTED"],
  PROPOSED: ["PROPOSED", "ACTIVE", "REJECTED"],
  ACTIVE: ["ACTIVE"],
  REJECTED: [],
  INACTIVE: [],
  ENTERED_IN_ERROR: [],
};

const isEnded = (status: ConsentStatus): boolean => NEXT[status].length === 0;

const ended = ({ status }: Consent) => wrongState(status, "The consent has ended.");

function sound(consent: Consent, now: Date, endedBy = "period"): Decision<Consent> {
  const { period, recordedAt, actors, categories } = consent;
  const faults = [
    ...(categories?.length === 0 ? [invalid("categories", "Say what kind of consent it is.")] : []),
    ...(period?.start && period.end && earliest(period.end) < earliest(period.start)
      ? [invalid(endedBy, "The consent ends before it starts.")]
      : []),
    ...(recordedAt !== null && earliest(recordedAt) > now.getTime()
      ? [invalid("recordedAt", "The consent was given in the future.")]
      : []),
    ...(actors ?? []).flatMap(({ reference: { id, url, display, identifier } }, i) =>
      id || url || display || identifier ? [] : [invalid(`actors.${i}.reference`, "Say with whom: by id or by name.")],
    ),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(consent);
}
