import { randomUUID } from "node:crypto";
import { displayName } from "../../../kernel/name-in-use.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { keptInError, knowingOurs } from "../kept.ts";
import {
  createPractitioner,
  endPractitioner,
  mayKeep,
  type PractitionerRevision,
  revisePractitioner,
} from "./practitioner.rules.ts";
import { PractitionerTable } from "./practitioner.table.ts";
import type { Practitioner, Qualification } from "./practitioner.ts";
import {
  addCpdEvidence,
  addQualification,
  type EvidenceGiven,
  type QualificationGiven,
  type QualificationRevision,
  reviseQualification,
} from "./qualification.rules.ts";
import { isHeld, kindOf } from "./qualification.ts";

const taken = { practitioner_sds_user_id: alreadyTaken("sdsUserId", "Another practitioner has this SDS user id.") };
const practitioners = mutations("practitioner", writer(PractitionerTable, taken));

const fields = fieldsOf<Practitioner, DirectoryContext>();
const qualification = fieldsOf<Qualification, DirectoryContext>();

export const practitionerResolvers = {
  Query: {
    practitioner: fields.oneBy({ id: "practitionerById", sdsUserId: "practitionerBySdsUserId" }),
    practitioners: fields.page("practitioners"),
  },
  Mutation: {
    createPractitioner: practitioners.create(createPractitioner, "names"),
    revisePractitioner: knowingOurs((ours) =>
      practitioners.change((row, given: PractitionerRevision) => revisePractitioner(row, given, ours)),
    ),
    endPractitioner: knowingOurs((ours) => practitioners.change((row) => endPractitioner(row, ours))),
    enterPractitionerInError: knowingOurs((ours) => practitioners.change((row) => keptInError(row, ours, mayKeep))),
    addQualification: knowingOurs((ours) =>
      practitioners.change((row, given: QualificationGiven) => addQualification(row, given, ours, randomUUID())),
    ),
    reviseQualification: knowingOurs((ours) =>
      practitioners.change((row, given: QualificationRevision) => reviseQualification(row, given, ours)),
    ),
    addCpdEvidence: knowingOurs((ours) =>
      practitioners.change((row, given: EvidenceGiven) => addCpdEvidence(row, given, ours)),
    ),
  },
  Practitioner: {
    __resolveReference: fields.home("practitionerById"),
    displayName: fields.from(["names"], ({ names }) => displayName(names)),
  },
  Qualification: {
    kind: qualification.from(["code"], kindOf),
    held: qualification.from(["status", "period"], (it, _: unknown, { write }) =>
      isHeld(it, write.now.toISOString().slice(0, 10)),
    ),
  },
};
