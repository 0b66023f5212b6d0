import type * as fhir from "fhir/r4.js";
import { type FhirContext, type RecordContext, rowLoader, rowsLoader } from "../fhir.context.ts";
import { typesAboutPatients } from "../fhir.loaders.ts";
import { things } from "../things.ts";
import { recordOf } from "./record.ts";
import { resourceOf } from "./resource.ts";

interface Entity {
  readonly id: string;
}

const fhirOf = (typename: string) => ({
  fhir: async ({ id }: Entity, _: unknown, context: FhirContext): Promise<fhir.Resource | null> => {
    const [row, received] = await Promise.all([
      rowLoader(context, typename).load(id),
      context.loaders.receivedById.load(id),
    ]);
    return row && resourceOf(typename, row, received);
  },
});

export async function recordOfPatient(id: string, context: RecordContext): Promise<fhir.Bundle | null> {
  const patient = await rowLoader(context, "Patient").load(id);
  if (patient === null) return null;
  const [received, ...rows] = await Promise.all([
    context.loaders.receivedByPatient.load(id),
    ...typesAboutPatients.map(async (it) => [it, await rowsLoader(context, it).load(id)] as const),
  ]);
  return recordOf({ patient, received, rows });
}

export const recordResolvers = {
  ...Object.fromEntries(things.map(({ typename }) => [typename, fhirOf(typename)])),
  Patient: {
    ...fhirOf("Patient"),
    record: ({ id }: Entity, _: unknown, context: FhirContext) => recordOfPatient(id, context),
  },
};
