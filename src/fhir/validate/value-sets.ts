import { codesOf, type Include, type ValueSet } from "./definition.ts";
import type { Definitions } from "./definitions.ts";

/** Whether a code of a system is in a value set; null where what is at hand cannot tell. */
export type Membership = (valueSet: string, system: string | null, code: string) => boolean | null;

/** Asked where a value set is made of a filter over SNOMED CT. Null: no release is at hand. */
export type SnomedFilter = (property: string, op: string, value: string, code: string) => boolean | null;

const SNOMED = "http://snomed.info/sct";

/** A system's codes, or a rule that tells: what has to be asked is asked once it is met. */
type Part = { readonly system: string | null; readonly has: (code: string) => boolean | null };

/** Answers from value sets and code systems that are whole; what rests on a system that is not at hand is not known. */
export function membership({ valueSets, codeSystems }: Definitions, snomed: SnomedFilter = () => null): Membership {
  const known = new Map<string, readonly Part[] | null>();

  const partsOf = (url: string): readonly Part[] | null => {
    const before = known.get(url);
    if (before !== undefined) return before;
    known.set(url, null);
    const valueSet = valueSets.get(url);
    const parts = valueSet && !valueSet.compose?.exclude ? includedIn(valueSet) : null;
    known.set(url, parts);
    return parts;
  };

  const includedIn = ({ compose }: ValueSet): readonly Part[] | null => {
    const parts = (compose?.include ?? []).map(partOf);
    return parts.length === 0 || parts.includes(null) ? null : (parts as (readonly Part[])[]).flat();
  };

  const partOf = ({ system, concept, filter, valueSet }: Include): readonly Part[] | null => {
    if (valueSet) {
      const nested = valueSet.map((url) => partsOf(url.split("|")[0]!));
      return nested.includes(null) ? null : (nested as (readonly Part[])[]).flat();
    }
    if (system === undefined) return null;
    if (concept) {
      const codes = new Set(concept.map(({ code }) => code));
      return [{ system, has: (code) => codes.has(code) }];
    }
    if (filter) {
      if (system !== SNOMED) return null;
      const all = filter.map(
        ({ property, op, value }) =>
          (code: string) =>
            snomed(property, op, value, code),
      );
      return [{ system, has: (code) => all.reduce<boolean | null>((held, ask) => (held ? ask(code) : held), true) }];
    }
    const definition = codeSystems.get(system);
    if (definition?.content !== "complete") return null;
    const codes = new Set(codesOf(definition.concept));
    return [{ system, has: (code) => codes.has(code) }];
  };

  return (valueSet, system, code) => {
    const parts = partsOf(valueSet);
    if (parts === null) return null;
    const fitting = parts.filter((part) => system === null || part.system === system);
    const answers = fitting.map(({ has }) => has(code));
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
  };
}
