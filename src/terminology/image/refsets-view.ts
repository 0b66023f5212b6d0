import { CONCRETE, type Concepts, type Refset, type RefsetField, type Refsets } from "../snapshot.ts";
import type { Image } from "./image.ts";
import { Texts } from "./texts.ts";

interface Table {
  readonly kind: Refset["kind"];
  readonly pattern: string;
  readonly fields: readonly string[];
}

export function refsetsOf(image: Image, concepts: Concepts): Refsets {
  const ids = image.meta.refsets as readonly string[];
  const dialects = image.meta.dialects as readonly string[];
  const tables = image.meta.tables as unknown as readonly Table[];
  const texts = new Texts(image, "texts");
  const byNumber = ids.map((id, refset) => {
    const at = tables.findIndex((_, table) => rowsOf(image, table, refset) > 0);
    return at === -1 ? undefined : refsetOf(image, concepts, texts, { id, refset, at, table: tables[at]! });
  });
  const known = new Map(dialects.map((id) => [id, languageRefset(id, concepts)]));
  for (const refset of byNumber) if (refset !== undefined) known.set(refset.id, refset);
  const starts = image.u32("containing.starts");
  const containing = image.u16("containing");
  return {
    ids: [...known.keys()],
    find: (id) => known.get(id),
    containing: (ordinal) =>
      Array.from(containing.subarray(starts[ordinal], starts[ordinal + 1]), (refset) => byNumber[refset]).filter(
        (refset) => refset !== undefined,
      ),
  };
}

function rowsOf(image: Image, table: number, refset: number): number {
  const starts = image.u32(`members.${table}.refsetStarts`);
  return refset + 1 < starts.length ? starts[refset + 1]! - starts[refset]! : 0;
}

interface Place {
  readonly id: string;
  readonly refset: number;
  readonly at: number;
  readonly table: Table;
}

function refsetOf(image: Image, concepts: Concepts, texts: Texts, { id, refset, at, table }: Place): Refset {
  const name = `members.${at}`;
  const [start, end] = rangeOf(image.u32(`${name}.refsetStarts`), refset);
  const referenced = image.u32(`${name}.referenced`).subarray(start, end);
  const active = image.u8(`${name}.active`).subarray(start, end);
  const module = image.u16(`${name}.module`).subarray(start, end);
  const time = image.u16(`${name}.time`).subarray(start, end);
  const modules = image.meta.modules as readonly string[];
  const times = image.meta.times as readonly number[];
  const idText = (cell: number) => (cell >= CONCRETE ? texts.at(cell - CONCRETE) : concepts.idOf(cell));
  const fields = table.fields.map((field, column): RefsetField => {
    const cells = image.u32(`${name}.field.${column}`).subarray(start, end);
    return fieldOf(field, table.pattern[column]!, cells, idText, texts);
  });
  let ordinals: Int32Array | undefined;
  return {
    id,
    ordinal: concepts.ordinalOf(id),
    kind: table.kind,
    members: image.u32(`${name}.distinct`).subarray(...rangeOf(image.u32(`${name}.distinctStarts`), refset)),
    count: end - start,
    isRowActive: (row) => active[row] === 1,
    rowEffectiveTime: (row) => times[time[row]!]!,
    rowModuleId: (row) => modules[module[row]!]!,
    get referenced() {
      ordinals ??= Int32Array.from(referenced, (cell) => (cell >= CONCRETE ? -1 : cell));
      return ordinals;
    },
    referencedId: (row) => idText(referenced[row]!),
    fields,
    field: (wanted) => fields.find((field) => field.name === wanted),
  };
}

const rangeOf = (starts: Uint32Array, at: number): [number, number] => [starts[at]!, starts[at + 1]!];

function fieldOf(
  name: string,
  letter: string,
  cells: Uint32Array,
  idText: (cell: number) => string,
  texts: Texts,
): RefsetField {
  if (letter === "c") {
    const ordinal = (row: number) => (cells[row]! >= CONCRETE ? -1 : cells[row]!);
    return { name, kind: "component", text: (row) => idText(cells[row]!), ordinal, integer: () => Number.NaN };
  }
  if (letter === "i") {
    const integer = (row: number) => cells[row]! | 0;
    return { name, kind: "integer", text: (row) => String(integer(row)), ordinal: () => -1, integer };
  }
  return { name, kind: "string", text: (row) => texts.at(cells[row]!), ordinal: () => -1, integer: () => Number.NaN };
}

function languageRefset(id: string, concepts: Concepts): Refset {
  return {
    id,
    ordinal: concepts.ordinalOf(id),
    kind: "language",
    members: new Uint32Array(0),
    count: 0,
    isRowActive: () => false,
    rowEffectiveTime: () => 0,
    rowModuleId: () => "",
    referenced: new Int32Array(0),
    referencedId: () => "",
    fields: [],
    field: () => undefined,
  };
}
