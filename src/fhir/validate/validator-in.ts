import { readDefinitions } from "./definitions.ts";
import { type Validate, validator } from "./validator.ts";

/** The validator by the definitions in these folders, such as an unpacked FHIR package; null where none is named. */
export const validatorIn = (folders: readonly string[]): Validate | null =>
  folders.length === 0 ? null : validator(readDefinitions(folders));
