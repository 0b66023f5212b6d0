import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { readAnchors } from "../access/audit/anchor.ts";
import { type TrailFault, verifyTrail } from "../access/audit/verify.ts";
import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { entities, migrations } from "../subgraphs.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { anchors: { type: "string" } } });
if (positionals.join() !== "verify") {
  console.error("npm run audit -- verify [--anchors FILE]");
  process.exit(2);
}

const SAYS: Readonly<Record<TrailFault["fault"], string>> = {
  EDITED: "was changed after it was written",
  MISSING: "was taken out",
  MISPLACED: "does not follow what it was linked to",
  CUT_OFF: "and all after it were cut off",
  REWRITTEN: "is not what it was when its end was put aside",
};

const database = await openDatabase(unhurried(config), { entities, migrations });
const bar = process.stdout.isTTY ? new SingleBar({ format: "{bar} {percentage}% {value} of {total} entries" }) : null;
try {
  const file = values.anchors ?? config.auditAnchors;
  const anchors = await readAnchors(file);
  bar?.start(0, 0);
  const { entries, faults } = await verifyTrail(database.pool, anchors, (done, of) => {
    bar?.setTotal(of);
    bar?.update(done);
  });
  bar?.stop();
  for (const { chain, sequence, fault } of faults) console.error(`chain ${chain}, entry ${sequence} ${SAYS[fault]}`);
  const against = anchors.length === 0 ? `no anchors: ${file} is not there` : `${anchors.length} anchors of ${file}`;
  console.log(`${entries} entries against ${against}: ${faults.length === 0 ? "whole" : `${faults.length} faults`}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await database.close();
}
