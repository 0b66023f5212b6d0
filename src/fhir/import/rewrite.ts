import { type Aim, aim, type Neighbours } from "./aim.ts";
import type { Entry } from "./entry.ts";
import type { Identities } from "./identify.ts";
import type { ReferenceSpot } from "./scan.ts";

/** One reference of one entry, with what it means. */
export interface Aimed {
  readonly entry: Entry;
  readonly spot: ReferenceSpot;
  readonly aim: Aim;
}

export const aimAll = (entries: readonly Entry[], near: Neighbours, source: string | null): Aimed[] =>
  entries.flatMap((entry) =>
    entry.scan.references.map((spot) => ({ entry, spot, aim: aim(spot.at, entry, near, source) })),
  );

/** Points every reference at our ids, in place, and says which lead nowhere. */
export function rewrite(aimed: readonly Aimed[], identities: Identities): void {
  for (const { entry, spot, aim } of aimed) {
    const target = targetOf(aim, identities);
    if (target !== null) spot.at.reference = target;
    else if (aim.to === "number" && aim.conditional) {
      const { type, system, value } = aim.number;
      delete spot.at.reference;
      Object.assign(spot.at, { type, identifier: { system, value } });
    }
    const reason = target === null ? reasonOf(aim, identities) : null;
    if (reason !== null) entry.findings.push({ kind: "REFERENCE", expression: `${spot.path}.reference`, ...reason });
  }
}

function targetOf(it: Aim, { ofEntry, ofName, ofNumber, typeOfUrn }: Identities): string | null {
  switch (it.to) {
    case "entry":
      return literal(it.entry.type, ofEntry.get(it.entry), it.version);
    case "name":
      return literal(it.name.type, ofName(it.name), it.version);
    case "elsewhere":
      return literal(it.name.type, ofName(it.name), "");
    case "number": {
      const ids = ofNumber(it.number);
      return ids.length === 1 ? literal(it.number.type, ids[0], "") : null;
    }
    case "urn": {
      const type = typeOfUrn(it.uuid);
      return type === undefined ? null : literal(type, it.uuid, "");
    }
    default:
      return null;
  }
}

const literal = (type: string, id: string | undefined, version: string): string | null =>
  id === undefined ? null : `${type}/${id}${version}`;

/** A logical reference and another server's URL need not lead anywhere; all others must. */
function reasonOf(it: Aim, identities: Identities): { readonly reason: string; readonly waiting?: true } | null {
  if (it.to === "nothing") return { reason: it.reason };
  if (it.to === "urn") return { reason: `nothing here is urn:uuid:${it.uuid}`, waiting: true };
  if (it.to !== "number" || !it.conditional) return null;
  const several = identities.ofNumber(it.number).length > 1;
  const { type, system, value } = it.number;
  const called = `${type} with the identifier ${system}|${value}`;
  return several ? { reason: `there are several: ${called}` } : { reason: `there is no ${called}`, waiting: true };
}
