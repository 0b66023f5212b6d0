import type { SourceFile } from "./files.ts";
import { textOf } from "./text.ts";

/** The types that others lean on: a file that begins with them, and holds no patient, is read first. */
const LEANED_ON: ReadonlySet<string> = new Set([
  "Organization",
  "Location",
  "Practitioner",
  "PractitionerRole",
  "HealthcareService",
]);

/** How much of a file is looked at to tell what it holds. */
const HEAD = 1 << 16;

/** The directory first, then patients, then what is about them: as well as the head of a file tells. */
export async function inOrderOfNeed(files: readonly SourceFile[]): Promise<readonly SourceFile[]> {
  const ranked: { readonly file: SourceFile; readonly rank: number }[] = [];
  for (const file of files) ranked.push({ file, rank: rankOf(await headOf(file.path)) });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file);
}

async function headOf(path: string): Promise<string> {
  let head = "";
  try {
    for await (const piece of textOf(path)) {
      head += piece;
      if (head.length >= HEAD) break;
    }
  } catch {
    // What cannot be read is told when its turn comes.
  }
  return head.slice(0, HEAD);
}

function rankOf(head: string): number {
  const types = new Set([...head.matchAll(/"resourceType"\s*:\s*"(\w+)"/g)].map(([, type]) => type!));
  if (types.has("Patient")) return 1;
  return [...types].some((type) => LEANED_ON.has(type)) ? 0 : 2;
}
