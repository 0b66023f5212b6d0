import type { Finding } from "./finding.ts";
import { isObject, type Json, listAt, textAt } from "./json.ts";

/** What stands together or falls together: a Bundle, one resource, or a group of the lines of an NDJSON file. */
export interface Unit {
  readonly entries: readonly Incoming[];
  /** A Bundle without its entries; null where there was none. */
  readonly envelope: Json | null;
}

export interface Incoming {
  /** `entry 3`, counted as FHIRPath counts, or `line 17`; empty for a resource by itself. */
  readonly place: string;
  readonly method: "PUT" | "POST" | "DELETE";
  /** The import's own copy; null for a deletion, or where there is none to be read. */
  readonly resource: Json | null;
  readonly fullUrl: string | null;
  /** `Type/id` or `Type?identifier=...` of the request. */
  readonly url: string | null;
  readonly ifNoneExist: string | null;
  /** What was wrong before anything was looked at. */
  readonly findings: readonly Finding[];
}

/** A resource by itself, or a Bundle of any type. Takes any JSON. */
export function unitOf(json: unknown, place = ""): Unit {
  if (!isObject(json) || json.resourceType !== "Bundle") {
    return { envelope: null, entries: [plain(json, place)] };
  }
  const { entry: _, ...envelope } = json;
  const entries = listAt(json, "entry").map((entry, index) => entryOf(entry, index, json.type, place));
  return { envelope, entries: json.type === "history" ? newestOf(entries) : entries };
}

export const plain = (json: unknown, place: string): Incoming => ({
  ...blank,
  place,
  resource: isObject(json) ? json : null,
  findings: isObject(json) ? [] : [notAResource],
});

const blank = { method: "PUT", fullUrl: null, url: null, ifNoneExist: null } as const;
const notAResource: Finding = { kind: "REFUSED", expression: "", reason: "is not a FHIR resource" };

function entryOf(entry: unknown, index: number, bundleType: unknown, within: string): Incoming {
  const place = `${within && `${within}, `}entry ${index}`;
  if (!isObject(entry)) return plain(entry, place);
  const request = isObject(entry.request) ? entry.request : null;
  const stated = request ? textAt(request, "method") : null;
  const resource = isObject(entry.resource) ? entry.resource : null;
  const method = stated === "DELETE" || stated === "POST" ? stated : "PUT";
  const findings: Finding[] = [];
  const find = (kind: Finding["kind"], path: string, reason: string) =>
    findings.push({ kind, expression: `Bundle.entry[${index}]${path}`, reason });
  const isRequest = bundleType === "transaction" || bundleType === "batch";
  if (stated !== null && !IMPORTED.has(stated)) find("REFUSED", ".request.method", `${stated} is not imported`);
  else if (resource === null && method !== "DELETE") find("REFUSED", ".resource", "is required");
  if (isRequest && stated === null) find("LAX", ".request.method", "is required");
  if (isRequest && !(request && textAt(request, "url"))) find("LAX", ".request.url", "is required");
  return {
    place,
    method,
    resource: method === "DELETE" ? null : resource,
    fullUrl: textAt(entry, "fullUrl"),
    url: request ? textAt(request, "url") : null,
    ifNoneExist: request ? textAt(request, "ifNoneExist") : null,
    findings,
  };
}

const IMPORTED: ReadonlySet<string> = new Set(["PUT", "POST", "DELETE"]);

/** A history tells the newest version of each resource first: https://hl7.org/fhir/R4/http.html#history. */
function newestOf(entries: readonly Incoming[]): Incoming[] {
  const seen = new Set<string>();
  return entries.filter(({ resource, url }) => {
    const name = resource ? `${resource.resourceType}/${resource.id}` : url;
    if (name === null || seen.has(name)) return name === null;
    seen.add(name);
    return true;
  });
}
