import type { Parameters } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import { condemnedByDigits } from "../engine/validate.ts";
import { fold } from "../fold.ts";
import type { CodingToValidate, ConceptDetail, Expectation, Terminology, Verdict } from "../terminology.ts";
import type { FhirClient } from "./fhir-client.ts";
import { parameter } from "./parameters.ts";
import { implicitValueSet } from "./remote-terminology.ts";

export async function validateRemotely(
  client: FhirClient,
  terminology: Terminology,
  coding: CodingToValidate,
  { valueSet }: Expectation = {},
): Promise<Verdict> {
  const { code } = coding;
  const condemned = condemnedByDigits(code);
  if (condemned !== undefined) return condemned;
  const found = await terminology.lookup(code);
  if (found.kind === "unknown") return { verdict: "UNKNOWN", message: found.reason };
  const { version: release } = terminology.status() as { version?: string };
  const refuse = (reason: "UNKNOWN_CONCEPT" | "INACTIVE" | "OUTSIDE_VALUE_SET", message: string): Verdict => ({
    verdict: "INVALID",
    release: release ?? null,
    reason,
    message,
    suggestions: [],
  });
  if (found.kind === "refused") return refuse("UNKNOWN_CONCEPT", found.message);
  const concept = found.value;
  if (!concept.active) {
    const replaced = await terminology.replacements(code);
    const list = replaced.kind === "answered" ? replaced.value : [];
    const suggestions = list.map(({ concept: { id, display }, association }) => ({
      code: id,
      display,
      because: association,
    }));
    return { ...refuse("INACTIVE", `${code} |${concept.display}| is inactive`), suggestions } as Verdict;
  }
  const inSet = valueSet === undefined ? true : await isIn(client, code, valueSet);
  if (typeof inSet === "string") return { verdict: "UNKNOWN", message: inSet };
  if (!inSet) return refuse("OUTSIDE_VALUE_SET", `${code} |${concept.display}| is not in the value set ${valueSet}`);
  return { verdict: "VALID", release: found.release, concept, warnings: displayWarnings(coding, concept) };
}

/** The reason, as text, where the server cannot tell. */
async function isIn(client: FhirClient, code: string, valueSet: string): Promise<boolean | string> {
  const query = { url: implicitValueSet(valueSet), system: SNOMED_CT, code };
  try {
    const given = await client.get<Parameters>("ValueSet/$validate-code", query);
    if (given.rejected) return `the value set ${valueSet} cannot be evaluated: ${given.message}`;
    const result = parameter(given.resource, "result");
    return result === undefined ? "the server gave no result" : result === "true";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function displayWarnings({ code, display }: CodingToValidate, concept: ConceptDetail): string[] {
  if (display === undefined || display === null || display.trim() === "") return [];
  const terms = [concept.display, concept.fsn, ...concept.descriptions.map(({ term }) => term)];
  if (terms.some((term) => fold(term) === fold(display).trim())) return [];
  return [`"${display}" is not a term of it: ${code} is |${concept.display}|`];
}
