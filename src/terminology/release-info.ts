import type { Inventory } from "./rf2/inventory.ts";
import type { ReleaseRows } from "./rf2/read-release.ts";
import type { ReleaseInfo } from "./snapshot.ts";

const CORE = "900000000000207008";
const UK_EDITION = "83821000000107";

/** The edition is the module on which no other depends; the UK names its own where several are on top. */
export function releaseInfo(inventory: Inventory, rows: ReleaseRows, loadedAt = new Date()): ReleaseInfo {
  const module = editionModule(rows);
  return {
    id: `${module}/${inventory.date}/${inventory.digest}`,
    version: `http://snomed.info/sct/${module}/version/${inventory.date}`,
    loadedAt: loadedAt.toISOString(),
  };
}

function editionModule(rows: ReleaseRows): string {
  const modules = new Set<string>();
  const dependedOn = new Set<string>();
  const modulePool = rows.pools.modules.texts();
  for (const table of rows.members) {
    if (table.kind !== "moduleDependency") continue;
    for (let row = 0; row < table.ledger.count; row++) {
      if (table.active.at(row) === 0) continue;
      modules.add(modulePool[table.module.at(row)]!);
      const target = table.referenced.at(row);
      if (target < rows.concepts.count) dependedOn.add(rows.concepts.ledger.ids.text(target));
    }
  }
  const onTop = [...modules].filter((module) => !dependedOn.has(module));
  if (onTop.includes(UK_EDITION)) return UK_EDITION;
  return onTop[0] ?? CORE;
}
