import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { operator, trail } from "../access/audit/trail.ts";
import { auditOf, exportRecord } from "../fhir/record/export.ts";
import { UUID } from "../kernel/page.ts";
import { config } from "../platform/config.ts";
import { openDatabase, unhurried } from "../platform/open-database.ts";
import { entities, migrations } from "../subgraphs.ts";

const { values } = parseArgs({
  options: { patient: { type: "string" }, out: { type: "string" }, audit: { type: "boolean", default: false } },
});
if (values.patient === undefined || !UUID.test(values.patient)) {
  console.error("npm run export -- --patient ID [--out FILE] [--audit]");
  process.exit(2);
}

const database = await openDatabase(unhurried(config), { entities, migrations });
try {
  const bundle = await exportRecord(database, values.patient);
  if (bundle === null) {
    console.error(`There is no patient ${values.patient}.`);
    process.exitCode = 1;
  } else {
    const read = { kind: "READ", operation: "export", outcome: "OK", patients: [values.patient] } as const;
    await trail(database.pool).record(operator("npm run export", null), [read], new Date());
    if (values.audit) bundle.entry?.push(...(await auditOf(database, values.patient)));
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else {
      await writeFile(values.out, text);
      console.error(`${bundle.entry?.length} resources written to ${values.out}`);
    }
  }
} finally {
  await database.close();
}
