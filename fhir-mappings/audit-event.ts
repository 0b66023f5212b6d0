import type * as fhir from "fhir/r4.js";
import type { AuditActor, AuditKind, AuditRecord } from "../src/subgraphs/audit/audit-entry/audit-entry.ts";
import { callerRole, hasCodingOf, isCallerRole, sdsRoleProfile, sdsUser, valueIn } from "./audit-actor.ts";
import { auditActorKind } from "./code-tables/audit-actor-kind.ts";
import { auditPurpose } from "./code-tables/audit-purpose.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { patientId } from "./datatypes/patient-reference.ts";
import { dateTime, integer, text } from "./datatypes/primitive.ts";
import { reference, typeOf } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { refuse } from "./faults.ts";
import { put } from "./json.ts";
import { type Lens, optional, present, record, required, startingFrom } from "./lens.ts";
import { entire, items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { CHAIN_LINK, ON_BEHALF_OF } from "./profiles.ts";
import { CANONICAL, ODS_ORGANISATION } from "./systems.ts";

const OPERATION = `${CANONICAL}CodeSystem/operation`;
const ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";

/** FHIR tells by two codes what we tell by one: what was done, and how it went. */
const KINDS: Readonly<Record<AuditKind, Required<Pick<fhir.AuditEvent, "action" | "outcome">>>> = {
  READ: { action: "R", outcome: "0" },
  WRITE: { action: "U", outcome: "0" },
  DENIED: { action: "E", outcome: "4" },
  FAILED: { action: "E", outcome: "8" },
};

const kind: Lens<fhir.AuditEvent, AuditKind> = {
  get: ({ action, outcome }, faults) =>
    (Object.keys(KINDS) as AuditKind[]).find((it) => KINDS[it].action === action && KINDS[it].outcome === outcome) ??
    refuse(faults, "must be R or U with outcome 0, or E with outcome 4 or 8", "action"),
  set: (part, whole) => put(put(whole, "action", KINDS[part].action), "outcome", KINDS[part].outcome),
};

const actor = record<AuditActor, fhir.AuditEventAgent>(
  {
    kind: optional("type", codedConcept(auditActorKind)) as Lens<fhir.AuditEventAgent, AuditActor["kind"]>,
    id: optional("altId", text),
    name: optional("name", text),
    role: member("role", isCallerRole, {}, callerRole),
    organisationOdsCode: extension(ON_BEHALF_OF, "valueIdentifier", valueIn(ODS_ORGANISATION)),
    sdsUserId: sdsUser(),
    sdsRoleProfileId: sdsRoleProfile(),
  },
  { requestor: true },
);

const link = record<AuditRecord["link"], fhir.Extension>(
  {
    chain: present(extension("chain", "valueInteger", integer), "has no chain"),
    sequence: present(extension("sequence", "valueString", text), "has no sequence"),
    previous: present(extension("previous", "valueString", text), "has no previous hash"),
    hash: present(extension("hash", "valueString", text), "has no hash"),
  },
  { url: CHAIN_LINK },
);

const aboutPatient: fhir.AuditEventEntity = {
  type: { system: ENTITY_TYPE, code: "1", display: "Person" },
  role: { system: OBJECT_ROLE, code: "1", display: "Patient" },
};
const written: fhir.AuditEventEntity = {
  type: { system: ENTITY_TYPE, code: "2", display: "System Object" },
  role: { system: OBJECT_ROLE, code: "4", display: "Domain Resource" },
};
const isPatient = ({ what, role }: fhir.AuditEventEntity): boolean => role?.code === "1" && typeOf(what) === "Patient";
const isWritten = ({ what, role }: fhir.AuditEventEntity): boolean => role?.code === "4" && what != null;

/** An entry of the audit. Of a write, Provenance besides. */
export const auditEvent = mapping<AuditRecord, fhir.AuditEvent>(
  {
    resourceType: "AuditEvent",
    type: {
      system: "http://terminology.hl7.org/CodeSystem/audit-event-type",
      code: "rest",
      display: "RESTful Operation",
    },
    agent: [{ requestor: true }],
    source: { observer: { display: "Care coordination graph" } },
  },
  {
    id: required("id", text),
    recordedAt: required("recorded", dateTime),
    kind,
    operation: present(
      member(
        "subtype",
        (it) => it.system === OPERATION,
        { system: OPERATION, code: "operation" },
        optional("display", text),
      ),
      "has no operation among its subtypes",
    ),
    outcome: required("outcomeDesc", text),
    actor: present(
      member(
        "agent",
        (it) => it.requestor === true,
        { requestor: true },
        actor as Lens<fhir.AuditEventAgent, AuditActor | null>,
      ),
      "has no requestor among its agents",
    ),
    purpose: member("purposeOfEvent", (it) => hasCodingOf(it, auditPurpose.system), {}, codedConcept(auditPurpose)),
    patients: items("entity", startingFrom(aboutPatient, required("what", patientId)), isPatient),
    target: member("entity", isWritten, written, entire(required("what", reference))),
    link: present(
      member("extension", (it) => it.url === CHAIN_LINK, { url: CHAIN_LINK }, entire(link)),
      "has no link of the chain",
    ),
  },
);
