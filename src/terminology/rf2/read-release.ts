import { ConceptRows } from "../build/concept-rows.ts";
import { DescriptionRows } from "../build/description-rows.ts";
import { IdentifierRows } from "../build/identifier-rows.ts";
import { LanguageRows } from "../build/language-rows.ts";
import { MemberRows } from "../build/member-rows.ts";
import { Pools } from "../build/pools.ts";
import { RelationshipRows } from "../build/relationship-rows.ts";
import { Rf2Fault } from "./fault.ts";
import type { Inventory, InventoryFile } from "./inventory.ts";
import { type RowVisitor, scanRows } from "./rows.ts";

/** Everything a release says, in the order it came. */
export interface ReleaseRows {
  readonly files: readonly InventoryFile[];
  readonly pools: Pools;
  readonly concepts: ConceptRows;
  readonly relationships: RelationshipRows;
  readonly descriptions: DescriptionRows;
  readonly language: LanguageRows;
  readonly identifiers: IdentifierRows;
  readonly members: readonly MemberRows[];
  /** By file: its column names, and how many rows follow them. */
  readonly headers: readonly (readonly string[])[];
  readonly counts: readonly number[];
}

export interface ReadProgress {
  /** The file being read. */
  readonly stage: string;
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** Receives the bytes of a file as they are read, so that one pass serves memory and database. */
export interface FileSink {
  write(chunk: Buffer): Promise<void>;
  end(): Promise<void>;
  abort(error: Error): Promise<void>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  readonly sinkFor?: ((file: InventoryFile) => Promise<FileSink | undefined>) | undefined;
  readonly keepDangling?: boolean | undefined;
}

export async function readRelease(inventory: Inventory, options: ReadOptions = {}): Promise<ReleaseRows> {
  const expected = (kinds: readonly string[], rowBytes: number) =>
    64 +
    Math.ceil(inventory.files.reduce((sum, f) => sum + (kinds.includes(kindOf(f)) ? f.file.size : 0), 0) / rowBytes);
  const pools = new Pools();
  const concepts = new ConceptRows(pools, expected(["concept"], 55));
  const descriptions = new DescriptionRows(concepts, pools, expected(["description", "textDefinition"], 110));
  const rows: Draft = {
    files: inventory.files,
    pools,
    concepts,
    relationships: new RelationshipRows(concepts, expected(["relationship", "concreteValues"], 100)),
    descriptions,
    language: new LanguageRows(descriptions, expected(["language"], 115)),
    identifiers: new IdentifierRows(concepts),
    members: [],
    headers: [],
    counts: [],
  };
  for (const [fileIndex, file] of inventory.files.entries()) {
    const visitor = visitorFor(file, fileIndex, rows, options.keepDangling ?? false);
    const header = (columns: readonly string[]) => {
      rows.headers.push(columns);
      visitor.header(columns);
    };
    rows.counts.push(await readFile(file, { header, row: visitor.row }, options));
  }
  return rows;
}

type Draft = ReleaseRows & {
  readonly members: MemberRows[];
  readonly headers: (readonly string[])[];
  readonly counts: number[];
};

const kindOf = ({ name }: InventoryFile): string =>
  name.kind === "refset" && name.refsetKind === "language" ? "language" : name.kind;

function visitorFor(file: InventoryFile, fileIndex: number, rows: Draft, keepDangling: boolean): RowVisitor {
  const path = file.file.path;
  const { packageIndex } = file;
  const kind = kindOf(file);
  if (kind === "relationship" || kind === "concreteValues") {
    const concrete = kind === "concreteValues";
    return {
      header: (columns) => rows.relationships.header(path, columns, concrete),
      row: (row) => rows.relationships.row(row, packageIndex, fileIndex, concrete),
    };
  }
  if (kind === "refset") return memberVisitor(file, rows, keepDangling);
  const into = byKind(rows)[kind];
  if (into === undefined) throw new Rf2Fault("not-a-release", path, null, "of no known kind");
  return { header: (columns) => into.header(path, columns), row: (row) => into.row(row, packageIndex) };
}

const byKind = (rows: ReleaseRows): Record<string, ConceptRows | DescriptionRows | LanguageRows | IdentifierRows> => ({
  concept: rows.concepts,
  description: rows.descriptions,
  textDefinition: rows.descriptions,
  language: rows.language,
  identifier: rows.identifiers,
});

/** Files of the same kind and columns share one table, so that a refset spread over packages stays one refset. */
function memberVisitor({ file, name, packageIndex }: InventoryFile, rows: Draft, keepDangling: boolean): RowVisitor {
  let table: MemberRows | undefined;
  return {
    header(columns) {
      const fields = columns.slice(6).join();
      table = rows.members.find((held) => held.kind === name.refsetKind && held.fieldNames.join() === fields);
      if (table === undefined) {
        table = new MemberRows(name, { ...rows, keepDangling });
        rows.members.push(table);
      }
      table.header(file.path, columns);
    },
    row: (row) => table?.row(row, packageIndex),
  };
}

async function readFile(
  inventoryFile: InventoryFile,
  visitor: RowVisitor,
  { signal, onProgress, sinkFor }: ReadOptions,
): Promise<number> {
  const { file } = inventoryFile;
  const stage = file.path.split(/[\\/]/).at(-1)!;
  const sink = await sinkFor?.(inventoryFile);
  let bytes = 0;
  const onBytes = (added: number, rows: number) => {
    bytes += added;
    onProgress?.({ stage, rows, bytes, totalBytes: file.size });
  };
  try {
    const rows = await scanRows(file, visitor, { signal, tee: sink && ((chunk) => sink.write(chunk)), onBytes });
    await sink?.end();
    return rows;
  } catch (error) {
    await sink?.abort(error as Error);
    throw error;
  }
}
