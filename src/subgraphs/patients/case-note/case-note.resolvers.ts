import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { recordCaseNote } from "./case-note.rules.ts";
import { CaseNoteTable } from "./case-note.table.ts";
import type { CaseNote } from "./case-note.ts";

const notes = mutations("caseNote", writer(CaseNoteTable));

const fields = fieldsOf<CaseNote, PatientsContext>();

export const caseNoteResolvers = {
  Query: {
    caseNote: fields.one("caseNoteById"),
  },
  Mutation: {
    recordCaseNote: notes.create(recordCaseNote, "patientId"),
    enterCaseNoteInError: notes.enterInError(),
  },
  CaseNote: {
    __resolveReference: fields.home("caseNoteById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    caseNotes: fields.pageOf("caseNotesByPatient"),
  },
};
