import { readDefinitions } from "./definitions.ts";
import type { Validate } from "./validator.ts";

/** The validator by the definitions in these folders, such as an unpacked FHIR package; null where none is named. */
export async function validatorIn(folders: readonly string[]): Promise<Validate | null> {
  if (folders.length === 0) return null;
  // FHIRPath is large, and a server without definitions has no use for it.
  const { validator } = await import("./validator.ts");
  return validator(readDefinitions(folders));
}
