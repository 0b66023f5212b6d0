import type * as fhir from "fhir/r4.js";
import { auditEvent } from "../../../fhir-mappings/audit-event.ts";
import { provenance } from "../../../fhir-mappings/provenance.ts";
import { recordOf, writeOf } from "../../subgraphs/audit/audit-entry/audit-entry.ts";
import type { FhirContext } from "../fhir.context.ts";

interface Entity {
  readonly id: string;
}

const found = async ({ id }: Entity, { loaders }: FhirContext) => {
  const entry = await loaders.fhirAuditEntry.load(id);
  return entry && recordOf(entry);
};

export const auditResolvers = {
  AuditEntry: {
    fhir: async (of: Entity, _: unknown, context: FhirContext): Promise<fhir.AuditEvent | null> => {
      const record = await found(of, context);
      return record && auditEvent.toFhir(record);
    },
    provenance: async (of: Entity, _: unknown, context: FhirContext): Promise<fhir.Provenance | null> => {
      const record = await found(of, context);
      const write = record && writeOf(record);
      return write && provenance.toFhir(write);
    },
  },
};
