import type { Context } from "../access/context.ts";
import type { Loader } from "../platform/loaders.ts";
import type { fhirLoaders } from "./fhir.loaders.ts";
import type { Row } from "./things.ts";
import type { Validate } from "./validate/validator.ts";

export type FhirContext = Context<ReturnType<typeof fhirLoaders>> & { readonly validate: Validate | null };

/** All that reading a record needs. */
export type RecordContext = Pick<FhirContext, "loaders">;

export const rowLoader = ({ loaders }: RecordContext, typename: string) =>
  loaders[`fhir${typename}` as never] as Loader<string, Row | null>;

export const rowsLoader = ({ loaders }: RecordContext, typename: string) =>
  loaders[`fhir${typename}OfPatient` as never] as Loader<string, Row[]>;
