import type { FhirContext } from "../../../src/fhir/fhir.context.ts";
import type { ImportMode } from "../../../src/fhir/import/finding.ts";
import type { recordResolvers } from "../../../src/fhir/record/record.resolvers.ts";
import type * as sdl from "../../../src/generated/fhir.ts";
import type { Misfits, Nothing, Same } from "./agree.ts";

export type Agreement = [
  Nothing<Misfits<Pick<sdl.Resolvers<FhirContext>, "Patient">, Pick<typeof recordResolvers, "Patient">>>,
  Same<sdl.ImportMode, ImportMode>,
];
