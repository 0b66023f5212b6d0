import type * as fhir from "fhir/r4.js";
import type { Received } from "../received/received.ts";
import { type Row, thingOfRow } from "../things.ts";

/** The model as FHIR, onto the resource as received, so that what the model does not hold comes back in its place. */
export const resourceOf = (typename: string, row: Row, received: Received | null): fhir.Resource =>
  thingOfRow(typename, row).mapping.toFhir(row, received ? wholeOf(received) : undefined);

/** A resource as received. */
export const wholeOf = ({ resource }: Received): fhir.Resource => JSON.parse(resource) as fhir.Resource;
