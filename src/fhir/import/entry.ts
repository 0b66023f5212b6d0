import { wordOf } from "../../../fhir-mappings/index.ts";
import type { Incoming } from "./entries.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { type BusinessId, numbersOf, systemInForce } from "./identifiers.ts";
import { isObject, isStorable, type Json, listAt } from "./json.ts";
import { type Name, nameOf } from "./names.ts";
import { RESOURCE_TYPES } from "./resource-types.ts";
import { type Scan, scan } from "./scan.ts";

/** One entry on its way in: what it is called, what it leads to, and all that was found out about it. */
export interface Entry {
  readonly incoming: Incoming;
  /** Null where there is nothing that could be stored. */
  readonly resource: Json | null;
  readonly type: string;
  readonly name: Name | null;
  readonly numbers: readonly BusinessId[];
  readonly scan: Scan;
  readonly findings: Finding[];
}

const NOTHING: Scan = { references: [], codings: [], empty: [] };

/** Looks at an entry by itself. `source` speaks for the sender, where the caller names one. `storable`: all of it is. */
export function openEntry(incoming: Incoming, source: string | null, storable: boolean): Entry {
  const findings = [...incoming.findings];
  const { resource, method } = incoming;
  const find = (kind: FindingKind, expression: string, reason: string) => findings.push({ kind, expression, reason });
  const type = typeOf(incoming);
  if (resource !== null && !RESOURCE_TYPES.has(type)) {
    find("REFUSED", "resourceType", type === "?" ? "is required" : `"${type}" is no resource type of FHIR R4`);
  }
  const sound = findings.every(({ kind }) => kind !== "REFUSED");
  if (!sound || (resource === null && method !== "DELETE")) {
    return { incoming, resource: null, type, name: null, numbers: [], scan: NOTHING, findings };
  }
  const name = nameOf(incoming, source);
  if (resource === null) return { incoming, resource, type, name, numbers: [], scan: NOTHING, findings };
  if (!storable && !isStorable(JSON.stringify(resource)))
    find("REFUSED", type, "holds a character that cannot be stored: U+0000");
  if ("id" in resource && !ID.test(String(resource.id))) {
    find("LAX", `${type}.id`, "an id has 1 to 64 letters, digits, hyphens and full stops");
  }
  const seen = scan(resource);
  for (const path of seen.empty) find("LAX", path, "says nothing: leave it out");
  findings.push(...aliases(resource, type));
  return { incoming, resource, type, name, numbers: numbersOf(resource), scan: seen, findings };
}

/** https://hl7.org/fhir/R4/datatypes.html#id */
const ID = /^[A-Za-z0-9\-.]{1,64}$/;

const typeOf = ({ resource, url }: Incoming): string => {
  const stated = resource?.resourceType ?? url?.split(/[/?]/)[0];
  return typeof stated === "string" && stated !== "" ? stated : "?";
};

/** Systems that were in use before the ones in force. They are read as those, and kept as they came. */
function aliases(resource: Json, type: string): Finding[] {
  return listAt(resource, "identifier").flatMap((it, i) => {
    const inForce = isObject(it) ? systemInForce(it.system) : null;
    if (inForce === null) return [];
    return [{ kind: "LAX", expression: `${type}.identifier[${i}].system`, reason: `is an alias of ${inForce}` }];
  });
}

/** The domain's word for it; null where the domain has none. */
export const wordOfEntry = ({ resource }: Entry) =>
  resource === null ? null : wordOf(resource as unknown as Parameters<typeof wordOf>[0]);
