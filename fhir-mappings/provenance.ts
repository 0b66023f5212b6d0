import type * as fhir from "fhir/r4.js";
import type { AuditActor, WriteRecord } from "../src/subgraphs/audit/audit-entry/audit-entry.ts";
import { CALLER, callerRole, hasCodingOf, isCallerRole, sdsRoleProfile, sdsUser, valueIn } from "./audit-actor.ts";
import { auditActorKind } from "./code-tables/audit-actor-kind.ts";
import { auditPurpose } from "./code-tables/audit-purpose.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { isObject } from "./json.ts";
import { type Lens, optional, present, record, required, within } from "./lens.ts";
import { member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { CANONICAL, ODS_ORGANISATION } from "./systems.ts";

const OPERATION = `${CANONICAL}CodeSystem/operation`;

/** FHIR insists on somebody; whoever it was, their token said no more of them than this. */
const somebody: fhir.ProvenanceAgent = { who: { display: "caller" } };

const actor = record<AuditActor, fhir.ProvenanceAgent>(
  {
    kind: optional("type", codedConcept(auditActorKind)) as Lens<fhir.ProvenanceAgent, AuditActor["kind"]>,
    id: within("who", optional("identifier", valueIn(CALLER))),
    name: within("who", optional("display", text)),
    role: member("role", isCallerRole, {}, callerRole),
    organisationOdsCode: within("onBehalfOf", optional("identifier", valueIn(ODS_ORGANISATION))),
    sdsUserId: sdsUser(),
    sdsRoleProfileId: sdsRoleProfile(),
  },
  { who: {} },
);

const isOperation = (it: unknown): boolean => isObject(it) && (it as fhir.Coding).system === OPERATION;

/** Who made what was written as it is: a write of the audit. */
export const provenance = mapping<WriteRecord, fhir.Provenance>(
  { resourceType: "Provenance", target: [], recorded: "", agent: [somebody] },
  {
    id: required("id", text),
    target: present(
      member("target", () => true, {}, reference as Lens<fhir.Reference, WriteRecord["target"] | null>),
      "has no target",
    ),
    recordedAt: required("recorded", dateTime),
    purpose: member("reason", (it) => hasCodingOf(it, auditPurpose.system), {}, codedConcept(auditPurpose)),
    operation: within(
      "activity",
      present(
        member("coding", isOperation, { system: OPERATION, code: "operation" }, optional("display", text)),
        "has no operation among its codings",
      ),
    ),
    actor: present(
      member("agent", () => true, { who: {} }, actor as Lens<fhir.ProvenanceAgent, AuditActor | null>),
      "has no agent",
    ),
  },
);
