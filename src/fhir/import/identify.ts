import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import type { Scope } from "../../platform/scope.ts";
import type { Aim } from "./aim.ts";
import type { Entry } from "./entry.ts";
import { type BusinessId, businessKey, numberSearched } from "./identifiers.ts";
import * as lookups from "./lookups.store.ts";
import { type Name, nameKey, ownId } from "./names.ts";
import { conflict, naturalNumber, type Person, samePerson } from "./natural-keys.ts";

/** The ids of everything that a unit holds or leads to. */
export interface Identities {
  /** The id here of an entry; absent for one that has none, such as a deletion of what was never here. */
  readonly ofEntry: ReadonlyMap<Entry, string>;
  /** Entries that were to be created only where nothing has their number, and something has. */
  readonly present: ReadonlySet<Entry>;
  ofName(name: Name): string | undefined;
  ofNumber(number: BusinessId): readonly string[];
  typeOfUrn(uuid: string): string | undefined;
}

/** Gives every entry its id: the one it has here already, its own where that is a UUID, else a new one. */
export async function identify(
  tx: EntityManager,
  scope: Scope,
  entries: readonly Entry[],
  aims: readonly Aim[],
): Promise<Identities> {
  const names = new Map<string, Name>();
  const numbers = new Map<string, BusinessId>();
  const urns = new Set<string>();
  const want = (number: BusinessId | null) => number && numbers.set(businessKey(number), number);
  for (const { name, numbers: own, ...entry } of entries) {
    if (name === null) continue;
    names.set(nameKey(name), name);
    const uuid = ownId(name);
    if (uuid !== null) urns.add(uuid);
    want(naturalNumber(own));
    want(condition(entry));
  }
  for (const it of aims) {
    if (it.to === "number") want(it.number);
    else if (it.to === "urn") urns.add(it.uuid);
    else if (it.to === "elsewhere" || (it.to === "name" && ownId(it.name) === null))
      names.set(nameKey(it.name), it.name);
  }
  const known = new Map(await lookups.identities(tx, scope, [...names.values()]));
  const byNumber = await lookups.idsByNumber(tx, scope, [...numbers.values()]);
  const types = await lookups.typesById(tx, scope, [...urns]);
  const people = await peopleOf(tx, scope, entries);

  const made: (Name & { readonly id: string })[] = [];
  const make = (name: Name, id: string) => {
    if (name.sourceId !== id) made.push({ ...name, id });
    known.set(nameKey(name), id);
    return id;
  };
  const ofEntry = new Map<Entry, string>();
  const present = new Set<Entry>();
  const taken = new Map<string, string>();
  const byNatural = new Map<string, string>();
  for (const entry of entries) {
    const { name, type, incoming } = entry;
    if (name === null) continue;
    const own = ownId(name);
    const before = known.get(nameKey(name));
    if (incoming.method === "DELETE") {
      const id = before ?? own;
      if (id) ofEntry.set(entry, id);
      continue;
    }
    const natural = naturalNumber(entry.numbers);
    const match = natural && (byNatural.get(businessKey(natural)) ?? onlyOne(byNumber.get(businessKey(natural))));
    const same = type === "Patient" && natural ? samePerson(entry, natural, people) : (match ?? null);
    const number = condition(entry);
    const conditional = number && onlyOne(byNumber.get(businessKey(number)));
    const free = own !== null && (types.get(own) ?? taken.get(own) ?? type) === type;
    const id = before ?? same ?? conditional ?? make(name, free ? own : v7());
    if (before === undefined && !known.has(nameKey(name))) make(name, id);
    if (conditional === id && incoming.ifNoneExist !== null) present.add(entry);
    if (type === "Patient" && natural) {
      const clash = conflict(entry, id, natural, people);
      if (clash) entry.findings.push(clash);
    } else if (match && match !== id) {
      const reason = `another ${type} has the number ${natural!.value} already`;
      entry.findings.push({ kind: "UNMAPPABLE", expression: `${type}.identifier`, reason });
    }
    if (natural) byNatural.set(businessKey(natural), id);
    taken.set(id, type);
    ofEntry.set(entry, id);
  }
  for (const it of aims) {
    if (it.to !== "name" || known.has(nameKey(it.name))) continue;
    const own = ownId(it.name);
    if (own === null) make(it.name, v7());
    else known.set(nameKey(it.name), own);
  }
  const remembered = await lookups.remember(tx, scope, made);
  for (const entry of ofEntry.keys()) {
    const id = remembered.get(nameKey(entry.name!));
    if (id) ofEntry.set(entry, id);
  }
  return {
    ofEntry,
    present,
    ofName: (name) => remembered.get(nameKey(name)) ?? known.get(nameKey(name)),
    ofNumber: (number) => [...(byNumber.get(businessKey(number)) ?? [])],
    typeOfUrn: (uuid) => types.get(uuid),
  };
}

const onlyOne = (ids: ReadonlySet<string> | undefined): string | null => (ids?.size === 1 ? [...ids][0]! : null);

/** The number that a conditional create or update looks for. */
const condition = ({ incoming: { ifNoneExist, url }, type }: Pick<Entry, "incoming" | "type">): BusinessId | null => {
  const query = ifNoneExist ?? url?.split("?", 2)[1];
  return query ? numberSearched(type, query.replace(/^\?/, "")) : null;
};

async function peopleOf(tx: EntityManager, scope: Scope, entries: readonly Entry[]): Promise<Map<string, Person[]>> {
  const patients = entries.filter(({ type, resource }) => type === "Patient" && resource !== null);
  const numbers = patients.flatMap(({ numbers }) => naturalNumber(numbers)?.value ?? []);
  const people = new Map<string, Person[]>();
  for (const { nhsNumber, ...person } of await lookups.holders(tx, scope, numbers)) {
    people.set(nhsNumber, [...(people.get(nhsNumber) ?? []), person]);
  }
  return people;
}
