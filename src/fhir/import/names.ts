import { createHash } from "node:crypto";
import { UUID } from "../../kernel/page.ts";
import type { Incoming } from "./entries.ts";
import { textAt } from "./json.ts";

/** What the sender calls a resource. `source` tells senders apart: the base of their server, or `local`. */
export interface Name {
  readonly source: string;
  readonly type: string;
  readonly sourceId: string;
}

export const LOCAL = "local";

export const nameKey = ({ source, type, sourceId }: Name): string => `${type}/${sourceId} ${source}`;

const ID = "[A-Za-z0-9\\-._]{1,128}";
const ABSOLUTE = new RegExp(`^(https?://.+)/([A-Z][A-Za-z]+)/(${ID})(?:/_history/[^/]+)?$`);
const RELATIVE = new RegExp(`^/?([A-Z][A-Za-z]+)/(${ID})(/_history/[^/]+)?$`);
const URN = /^urn:uuid:([0-9a-f-]{36})$/i;

/** https://hl7.org/fhir/R4/references.html#literal */
export const parseAbsolute = (text: string) => {
  const [, base, type, id] = ABSOLUTE.exec(text) ?? [];
  return base && type && id ? { base, type, id } : null;
};

export const parseRelative = (text: string) => {
  const [, type, id, version = ""] = RELATIVE.exec(text) ?? [];
  return type && id ? { type, id, version } : null;
};

export const parseUrn = (text: string): string | null => {
  const uuid = URN.exec(text)?.[1];
  return uuid && UUID.test(uuid) ? uuid.toLowerCase() : null;
};

/** `source`, where given, speaks for every entry; else each is told by the server that its `fullUrl` names. */
export const sourceOf = (fullUrl: string | null, source: string | null): string =>
  source ?? (fullUrl === null ? null : (parseAbsolute(fullUrl)?.base ?? null)) ?? LOCAL;

/** A resource without any id is known by its content, so that the same again is the same thing. */
export function nameOf({ resource, fullUrl, url, method }: Incoming, given: string | null): Name | null {
  const source = sourceOf(fullUrl, given);
  const requested = url === null ? null : parseRelative(url);
  if (resource === null) return requested && { source, type: requested.type, sourceId: requested.id };
  const type = String(resource.resourceType);
  const sourceId =
    textAt(resource, "id") ??
    (method === "PUT" && requested?.type === type ? requested.id : null) ??
    (fullUrl === null
      ? null
      : (parseUrn(fullUrl) ?? parseAbsolute(fullUrl)?.id ?? parseRelative(fullUrl)?.id ?? null)) ??
    `content:${createHash("sha256").update(JSON.stringify(resource)).digest("base64url")}`;
  return { source, type, sourceId };
}

/** The id that a name gives by itself; null where one must be made. */
export const ownId = ({ sourceId }: Name): string | null => (UUID.test(sourceId) ? sourceId.toLowerCase() : null);
