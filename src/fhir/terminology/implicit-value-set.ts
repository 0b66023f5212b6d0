import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { Terminology } from "../../terminology/terminology.ts";
import { checkSystem } from "./given.ts";
import { missing, OperationFault } from "./operation-fault.ts";

const REFERENCE_SET = "900000000000455006";

/** The ECL of an implicit value set: https://hl7.org/fhir/R4/snomedct.html#implicit, on an edition or a version too. */
export function eclOf(url: string | undefined, terminology: Terminology): string {
  if (url === undefined) throw missing("url");
  const [base = "", ...rest] = url.split("?");
  const query = rest.join("?");
  if (base !== SNOMED_CT && !base.startsWith(`${SNOMED_CT}/`)) throw unknownSet(url);
  checkSystem(base, "url", terminology);
  if (query === "fhir_vs") return "*";
  if (query === "fhir_vs=refset") return `< ${REFERENCE_SET}`;
  const [, form, value] = /^fhir_vs=(isa|refset|ecl)\/(.+)$/s.exec(query) ?? [];
  if (form === "isa" && value !== undefined) return `<< ${idIn(value, url)}`;
  if (form === "refset" && value !== undefined) return `^ ${idIn(value, url)}`;
  if (form === "ecl" && value !== undefined) return decoded(value);
  throw unknownSet(url);
}

const idIn = (value: string, url: string): string => {
  if (/^\d+$/.test(value)) return value;
  throw unknownSet(url);
};

/** Percent-encoded, once more than the URL that carried it; an expression as it stands is taken at its word. */
function decoded(ecl: string): string {
  try {
    return decodeURIComponent(ecl);
  } catch {
    return ecl;
  }
}

const unknownSet = (url: string): OperationFault =>
  new OperationFault(404, "not-found", `${url} is not an implicit value set of SNOMED CT`);
