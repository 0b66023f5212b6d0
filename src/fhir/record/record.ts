import type * as fhir from "fhir/r4.js";
import { CANONICAL } from "../../../fhir-mappings/systems.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { Received } from "../received/received.ts";
import type { Row } from "../things.ts";
import { resourceOf, wholeOf } from "./resource.ts";

export interface RecordParts {
  readonly patient: Row;
  /** The rows about the patient, by their type in the graph. */
  readonly rows: readonly (readonly [typename: string, rows: readonly Row[]])[];
  readonly received: readonly Stored<Received>[];
}

/** The whole of a person's record: what the domain models as it is now, and the rest as received. */
export function recordOf({ patient, rows, received }: RecordParts): fhir.Bundle {
  const byId = new Map(received.map((it) => [it.id, it]));
  const modelled = rows.flatMap(([typename, list]) =>
    list.map((row) => resourceOf(typename, row, byId.get(row.id) ?? null)),
  );
  const whole = received.filter(({ word }) => word === null).map(wholeOf);
  const others = [...modelled, ...whole].sort(byTypeAndId);
  const resources = [resourceOf("Patient", patient, byId.get(patient.id) ?? null), ...others];
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({
      fullUrl: `${CANONICAL}${resource.resourceType}/${resource.id}`,
      resource: resource as fhir.FhirResource,
    })),
  };
}

const placeOf = ({ resourceType, id }: fhir.Resource): string => `${resourceType}/${id}`;
const byTypeAndId = (a: fhir.Resource, b: fhir.Resource): number => (placeOf(a) < placeOf(b) ? -1 : 1);
