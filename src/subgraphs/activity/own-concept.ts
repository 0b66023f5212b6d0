import { type CodeableConcept, coding } from "../../kernel/coding.ts";

const SYSTEMS = "https://care-coordination.example/fhir/CodeSystem/";

/** A closed list of ours that is recorded as a concept among others, so that FHIR carries it as a category. */
export interface OwnConcept<Code extends string> {
  readonly of: (code: Code) => CodeableConcept;
  /** The one of the list that is among these, or null. */
  readonly among: (concepts: readonly CodeableConcept[]) => Code | null;
  /** The concepts without any of the list, and with this one, where one is given. */
  readonly put: (concepts: readonly CodeableConcept[], code: Code | null) => readonly CodeableConcept[];
}

export function ownConcept<Code extends string>(name: string, terms: Readonly<Record<Code, string>>): OwnConcept<Code> {
  const system = SYSTEMS + name;
  const codes = new Map<string, Code>((Object.keys(terms) as Code[]).map((code) => [spelled(code), code]));
  const of = (code: Code): CodeableConcept => ({
    codings: [coding(system, spelled(code), terms[code])],
    text: null,
  });
  const ours = ({ codings }: CodeableConcept): Code | undefined =>
    codings.flatMap((it) => (it.system === system ? (codes.get(it.code ?? "") ?? []) : []))[0];
  return {
    of,
    among: (concepts) => concepts.flatMap((it) => ours(it) ?? [])[0] ?? null,
    put: (concepts, code) => [...concepts.filter((it) => ours(it) === undefined), ...(code === null ? [] : [of(code)])],
  };
}

/** As FHIR spells codes: `HOME_VISIT` is `home-visit`. */
const spelled = (code: string): string => code.toLowerCase().replaceAll("_", "-");
