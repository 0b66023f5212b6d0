import { type CodeableConcept, coding, concept, hasCode, SNOMED } from "../../../kernel/coding.ts";
import { sct } from "../../../kernel/sct-id.ts";
import { LOCAL } from "../local-codes.ts";

/** Who sends a person to a service. */
export type ReferralSource =
  | "PARENT"
  | "SELF"
  | "CARER"
  | "GP"
  | "HEALTH_VISITOR"
  | "NURSERY"
  | "SCHOOL"
  | "SOCIAL_WORKER"
  | "HOSPITAL"
  | "COMMUNITY_NURSE"
  | "OTHER_PROFESSIONAL"
  | "PROACTIVE_IDENTIFICATION";

export const SOURCE_SYSTEM = `${LOCAL}referral-source`;

/** UK Core, UKCore-SourceOfServiceRequest. What it has no code for has ours alone. The first is the one to write. */
const CODES: Readonly<Record<ReferralSource, readonly string[]>> = {
  PARENT: ["185373006 |Referred by family|"],
  SELF: ["310434002 |Self-referral to service|", "306098008 |Self-referral|"],
  CARER: ["1065391000000104 |Referred by carer|"],
  GP: ["108161000000109 |Referred by general practitioner|"],
  HEALTH_VISITOR: ["1052681000000105 |Referred by health visitor|"],
  NURSERY: [],
  SCHOOL: ["1065401000000101 |Referred by school nurse|"],
  SOCIAL_WORKER: ["185365002 |Referred by social worker|"],
  HOSPITAL: ["185360007 |Referred by hospital doctor|", "312357002 |Referred by consultant|"],
  COMMUNITY_NURSE: ["1077191000000103 |Referred by community nurse|", "835221000000101 |Referred by community matron|"],
  OTHER_PROFESSIONAL: [
    "276491000 |Referred by member of Primary Health Care Team|",
    "185370009 |Referred by physiotherapist|",
  ],
  PROACTIVE_IDENTIFICATION: [],
};

const sources = Object.keys(CODES) as readonly ReferralSource[];
const snomed: ReadonlyMap<string, ReferralSource> = new Map(
  sources.flatMap((source) => CODES[source].map((literal) => [sct(literal).code, source] as const)),
);

/** The codes of a source: SNOMED CT's where it has one, and ours. */
export function sourceConcept(source: ReferralSource): CodeableConcept {
  const [literal] = CODES[source];
  const ours = coding(SOURCE_SYSTEM, source);
  if (literal === undefined) return concept(ours);
  const { code, display } = sct(literal);
  return concept(coding(SNOMED, code, display), ours);
}

/** Which source a concept means, by our code or by SNOMED CT's. */
export function sourceOf(concept: CodeableConcept | null): ReferralSource | null {
  const ours = sources.find((source) => hasCode(concept, SOURCE_SYSTEM, source));
  const theirs = concept?.codings.find(({ system, code }) => system === SNOMED && snomed.has(code ?? ""));
  return ours ?? snomed.get(theirs?.code ?? "") ?? null;
}

/** Every code that means one of these, for a search. */
export const codesOfSources = (wanted: readonly ReferralSource[]): string[] =>
  wanted.flatMap((source) => [source, ...CODES[source].map((literal) => sct(literal).code)]);
