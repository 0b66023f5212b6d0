import type { Bitset } from "../../src/terminology/bitset.ts";
import { words } from "../../src/terminology/fold.ts";
import {
  type Attributes,
  CONCRETE,
  type Descriptions,
  type Grouped,
  type Hierarchy,
  type Refset,
  type Snapshot,
} from "../../src/terminology/snapshot.ts";
import { conceptId, descriptionId, type Model, type ModelRefset, refsetId } from "./ecl-model.ts";

/** A model as the columns of a snapshot, built the short way. */
export function snapshotOf(model: Model): Snapshot {
  const order = preorder(model);
  const hierarchySize = order.length;
  model.concepts.forEach(({ active }, concept) => {
    if (!active) order.push(concept);
  });
  const ordinals = new Map(order.map((concept, ordinal) => [concept, ordinal]));
  const at = (concept: number): number => ordinals.get(concept) ?? -1;
  const byId = new Map(order.map((concept, ordinal) => [conceptId(concept), ordinal]));
  const concept = (ordinal: number) => model.concepts[order[ordinal]!]!;
  const hierarchy = hierarchyOf(model, order.slice(0, hierarchySize), at);
  const texts = [...new Set(model.rows.map(({ value }) => value).filter((value) => typeof value === "string"))];
  const refsets = model.refsets.map((one) => refsetOf(one, at));
  return {
    release: { id: "invented", version: "http://snomed.info/sct/1/version/20240131", loadedAt: "" },
    size: order.length,
    hierarchySize,
    concepts: {
      ordinalOf: (id) => byId.get(id) ?? -1,
      idOf: (ordinal) => conceptId(order[ordinal]!),
      isActive: (ordinal) => concept(ordinal).active,
      isDefined: (ordinal) => concept(ordinal).defined,
      definitionStatusId: (ordinal) => (concept(ordinal).defined ? "900000000000073002" : "900000000000074008"),
      moduleId: (ordinal) => conceptId(concept(ordinal).module),
      effectiveTime: (ordinal) => concept(ordinal).time,
    },
    hierarchy,
    attributes: attributesOf(model, hierarchySize, at, texts),
    concrete: {
      count: texts.length,
      text: (index) => texts[index]!.replace(/^[#"]|"$/g, ""),
      kind: (index) => (texts[index]!.startsWith("#") ? "number" : "string"),
    },
    refsets: {
      ids: refsets.map(({ id }) => id),
      find: (id) => refsets.find((refset) => refset.id === id),
      containing: (ordinal) => refsets.filter(({ members }) => members.includes(ordinal)),
    },
    history: {
      of: (ordinal) => associations(refsets).filter(({ source }) => source === ordinal),
      into: (ordinal) => associations(refsets).filter(({ target }) => target === ordinal),
    },
    descriptions: descriptionsOf(model, order, at),
    identifiers: { schemes: [], find: () => -1 },
  };
}

function preorder({ concepts }: Model): number[] {
  const order: number[] = [];
  const visit = (concept: number): void => {
    if (order.includes(concept)) return;
    order.push(concept);
    concepts.forEach(({ parents }, child) => {
      if (parents.includes(concept)) visit(child);
    });
  };
  visit(0);
  return order;
}

function grouped(lists: readonly (readonly number[])[]): Grouped {
  const starts = [0];
  for (const list of lists) starts.push(starts.at(-1)! + list.length);
  return { starts: Uint32Array.from(starts), values: Uint32Array.from(lists.flat()) };
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].toSorted((a, b) => a - b);

function hierarchyOf({ concepts }: Model, order: readonly number[], at: (concept: number) => number): Hierarchy {
  const parents = order.map((concept) => ascending(concepts[concept]!.parents.map(at)));
  const children = order.map((_, ordinal) =>
    order.map((_, child) => child).filter((child) => parents[child]!.includes(ordinal)),
  );
  const reach = (edges: readonly number[][], from: number, into = new Set<number>()): Set<number> => {
    for (const next of edges[from] ?? []) reach(edges, next, into.add(next));
    return into;
  };
  const add = (edges: readonly number[][]) => (ordinal: number, into: Bitset) => {
    for (const one of reach(edges, ordinal)) into.add(one);
  };
  const addDescendants = add(children);
  const addAncestors = add(parents);
  return {
    parents: grouped(parents),
    children: grouped(children),
    intervals: grouped(order.map((_, ordinal) => intervalsOf(reach(children, ordinal).add(ordinal)))),
    isA: (ordinal, ancestor) => ordinal === ancestor || reach(parents, ordinal).has(ancestor),
    addDescendants,
    addAncestors,
    addDescendantsAndSelf: (ordinal, into) => addDescendants(ordinal, into.add(ordinal)),
    addAncestorsAndSelf: (ordinal, into) => addAncestors(ordinal, into.add(ordinal)),
  };
}

function intervalsOf(ordinals: Iterable<number>): number[] {
  const pairs: number[] = [];
  for (const ordinal of ascending(ordinals)) {
    if (pairs.at(-1) === ordinal) pairs[pairs.length - 1] = ordinal + 1;
    else pairs.push(ordinal, ordinal + 1);
  }
  return pairs;
}

function attributesOf(
  model: Model,
  hierarchySize: number,
  at: (concept: number) => number,
  texts: readonly string[],
): Attributes {
  const rows = model.rows
    .map(
      ({ source, group, type, value }) =>
        [at(source), group, at(type), typeof value === "number" ? at(value) : CONCRETE + texts.indexOf(value)] as const,
    )
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  const column = (place: 0 | 1 | 2 | 3) => rows.map((row) => row[place]);
  const byValue = (test: (row: (typeof rows)[number]) => boolean): Uint32Array =>
    Uint32Array.from(
      rows
        .map((_, row) => row)
        .filter((row) => test(rows[row]!))
        .toSorted((a, b) => rows[a]![3] - rows[b]![3] || a - b),
    );
  return {
    count: rows.length,
    starts: Uint32Array.from(
      { length: hierarchySize + 1 },
      (_, source) => rows.filter((row) => row[0] < source).length,
    ),
    source: Uint32Array.from(column(0)),
    group: Uint16Array.from(column(1)),
    type: Uint32Array.from(column(2)),
    value: Uint32Array.from(column(3)),
    types: Uint32Array.from(ascending(new Set(column(2)))),
    rowsOfType: (type) => byValue((row) => row[2] === type),
    rowsByValue: byValue((row) => row[3] < CONCRETE),
  };
}

function refsetOf(refset: ModelRefset, at: (concept: number) => number): Refset {
  const { rows, concept } = refset;
  const field = (name: string, kind: "component" | "integer" | "string", text: (row: number) => string) => ({
    name,
    kind,
    text,
    ordinal: (row: number) => (kind === "component" ? at(rows[row]!.target) : -1),
    integer: (row: number) => rows[row]!.order,
  });
  const fields = [
    field("targetComponentId", "component", (row) => conceptId(rows[row]!.target)),
    field("mapGroup", "integer", (row) => String(rows[row]!.order)),
    field("mapTarget", "string", (row) => rows[row]!.text),
  ];
  return {
    id: refsetId(refset),
    ordinal: typeof concept === "number" ? at(concept) : -1,
    kind: "association",
    members: Uint32Array.from(ascending(new Set(rows.filter(({ active }) => active).map((row) => at(row.referenced))))),
    count: rows.length,
    isRowActive: (row) => rows[row]!.active,
    rowEffectiveTime: () => 20240131,
    rowModuleId: () => conceptId(0),
    referenced: Int32Array.from(rows, (row) => at(row.referenced)),
    referencedId: (row) => conceptId(rows[row]!.referenced),
    fields,
    field: (name) => fields.find((one) => one.name === name),
  };
}

const associations = (refsets: readonly Refset[]) =>
  refsets
    .filter(({ ordinal }) => ordinal < 0)
    .flatMap((refset) =>
      Array.from({ length: refset.count }, (_, row) => row)
        .filter((row) => refset.isRowActive(row))
        .map((row) => ({
          refsetId: refset.id,
          source: refset.referenced[row]!,
          target: refset.fields[0]!.ordinal(row),
        })),
    );

function descriptionsOf(model: Model, order: readonly number[], at: (concept: number) => number): Descriptions {
  const all = model.descriptions
    .map((one, number) => ({ ...one, number }))
    .toSorted((a, b) => at(a.concept) - at(b.concept));
  return {
    count: all.length,
    starts: Uint32Array.from(
      { length: order.length + 1 },
      (_, ordinal) => all.filter((one) => at(one.concept) < ordinal).length,
    ),
    concept: Uint32Array.from(all, (one) => at(one.concept)),
    term: (index) => all[index]!.term,
    id: (index) => descriptionId(all[index]!.number),
    indexOf: (id) => all.findIndex((one) => descriptionId(one.number) === id),
    isActive: (index) => all[index]!.active,
    type: (index) => all[index]!.type,
    typeId: (index) => (all[index]!.type === "fsn" ? "900000000000003001" : "900000000000013009"),
    language: (index) => all[index]!.language,
    moduleId: () => conceptId(0),
    effectiveTime: () => 20240131,
    caseSignificanceId: () => "900000000000448009",
    dialects: [],
    acceptability: () => undefined,
    withWords: (prefixes) =>
      Uint32Array.from(
        all
          .map((_, index) => index)
          .filter((index) => {
            const found = words(all[index]!.term);
            return all[index]!.active && prefixes.every((prefix) => found.some((word) => word.startsWith(prefix)));
          }),
      ),
  };
}
