import * as fc from "fast-check";
import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { auditEvent } from "../../fhir-mappings/audit-event.ts";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import { provenance } from "../../fhir-mappings/provenance.ts";
import type { AuditActor, AuditRecord, WriteRecord } from "../../src/subgraphs/audit/audit-entry/audit-entry.ts";
import * as it from "./arbitraries/kernel.ts";
import { lawful } from "./lawful.ts";

const actor = it.model<AuditActor>({
  kind: it.orNull(it.anyOf("USER", "APPLICATION")),
  id: it.orNull(it.text),
  name: it.orNull(it.text),
  role: it.orNull(it.anyOf("GP", "CARE_COORDINATOR")),
  organisationOdsCode: it.orNull(it.text),
  sdsUserId: it.orNull(it.text),
  sdsRoleProfileId: it.orNull(it.text),
});

const purpose = it.orNull(
  it.anyOf(
    "CARE_MANAGEMENT",
    "TREATMENT",
    "EMERGENCY_TREATMENT",
    "OPERATIONS",
    "COMPLIANCE",
    "PATIENT_REQUEST",
    "FAMILY_REQUEST",
  ),
);

const record = it.model<AuditRecord>({
  id: it.id,
  recordedAt: it.instant,
  kind: it.anyOf("READ", "WRITE", "DENIED", "FAILED"),
  operation: it.text,
  outcome: it.text,
  actor,
  purpose,
  patients: it.few(it.id),
  target: it.orNull(it.reference),
  link: it.model<AuditRecord["link"]>({ chain: fc.nat(31), sequence: it.text, previous: it.text, hash: it.text }),
});

const write = it.model<WriteRecord>({
  id: it.id,
  recordedAt: it.instant,
  operation: it.text,
  actor,
  purpose,
  target: it.reference,
});

describe("AuditEvent", () => lawful(auditEvent as unknown as Mapping<object, fhir.Resource>, record));
describe("Provenance", () => lawful(provenance as unknown as Mapping<object, fhir.Resource>, write));

test("an audit event says who, what, about whom and how it went, as FHIR insists", () => {
  const [some] = fc.sample(record, { numRuns: 1, seed: 7 });
  const { type, recorded, agent, source, action } = auditEvent.toFhir({ ...some!, kind: "DENIED" });
  expect({ type: type.code, recorded, requestor: agent[0]?.requestor, action }).toEqual({
    type: "rest",
    recorded: some!.recordedAt,
    requestor: true,
    action: "E",
  });
  expect(source.observer.display).toBe("Care coordination graph");
});
