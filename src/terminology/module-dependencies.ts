import type { ReleaseRows } from "./rf2/read-release.ts";
import { CONCRETE } from "./snapshot.ts";

interface Dependency {
  readonly module: string;
  readonly on: string;
  /** yyyymmdd */
  readonly atLeast: string;
}

/** What active module dependency rows ask for and the packages given do not hold, as sentences for a person. */
export function missingModules(rows: ReleaseRows): string[] {
  const versions = new Map<string, string>();
  const wanted: Dependency[] = [];
  const modules = rows.pools.modules.texts();
  for (const table of rows.members) {
    if (table.kind !== "moduleDependency") continue;
    const time = (name: string) => table.fields[table.fieldNames.indexOf(name)];
    for (let row = 0; row < table.ledger.count; row++) {
      if (table.active.at(row) === 0) continue;
      const module = modules[table.module.at(row)]!;
      const source = rows.pools.texts.texts[time("sourceEffectiveTime")?.at(row) ?? -1] ?? "";
      const atLeast = rows.pools.texts.texts[time("targetEffectiveTime")?.at(row) ?? -1] ?? "";
      if (source > (versions.get(module) ?? "")) versions.set(module, source);
      wanted.push({ module, on: componentId(rows, table.referenced.at(row)), atLeast });
    }
  }
  const filled = modulesWithConcepts(rows, modules);
  return wanted.flatMap(({ module, on, atLeast }) => {
    if (!filled.has(on)) return [`module ${module} needs module ${on} of ${atLeast}, which no package given holds`];
    const version = versions.get(on);
    if (version === undefined || version >= atLeast) return [];
    return [`module ${module} needs module ${on} of ${atLeast}, and the packages given hold that of ${version}`];
  });
}

const componentId = ({ concepts, pools }: ReleaseRows, cell: number): string =>
  cell >= CONCRETE ? pools.texts.texts[cell - CONCRETE]! : concepts.ledger.ids.text(cell);

function modulesWithConcepts({ concepts }: ReleaseRows, modules: readonly string[]): ReadonlySet<string> {
  const found = new Uint8Array(modules.length);
  for (const module of concepts.modules) found[module] = 1;
  return new Set(modules.filter((_, module) => found[module] === 1));
}
