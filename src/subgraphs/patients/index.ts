import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { aboutMeLoaders } from "./about-me/about-me.loaders.ts";
import { aboutMeResolvers } from "./about-me/about-me.resolvers.ts";
import { AboutMeTable, AboutMeVersionTable } from "./about-me/about-me.table.ts";
import { capacityAssessmentLoaders } from "./capacity-assessment/capacity-assessment.loaders.ts";
import { capacityAssessmentResolvers } from "./capacity-assessment/capacity-assessment.resolvers.ts";
import { CapacityAssessmentTable } from "./capacity-assessment/capacity-assessment.table.ts";
import { carerRegistrationLoaders } from "./carer-registration/carer-registration.loaders.ts";
import { carerRegistrationResolvers } from "./carer-registration/carer-registration.resolvers.ts";
import { CarerRegistrationTable } from "./carer-registration/carer-registration.table.ts";
import { caseNoteLoaders } from "./case-note/case-note.loaders.ts";
import { caseNoteResolvers } from "./case-note/case-note.resolvers.ts";
import { CaseNoteTable } from "./case-note/case-note.table.ts";
import { conditionLoaders } from "./condition/condition.loaders.ts";
import { conditionResolvers } from "./condition/condition.resolvers.ts";
import { ConditionTable } from "./condition/condition.table.ts";
import { PatientFacts1763908000090 } from "./facts.migrations.ts";
import { PatientsFoundByIndex1763908000097 } from "./found-by-index.migrations.ts";
import { NhsNumber1763908000095 } from "./nhs-number.migrations.ts";
import { observationLoaders } from "./observation/observation.loaders.ts";
import { observationResolvers } from "./observation/observation.resolvers.ts";
import { ObservationTable } from "./observation/observation.table.ts";
import { patientLoaders } from "./patient/patient.loaders.ts";
import { patientResolvers } from "./patient/patient.resolvers.ts";
import { PatientTable } from "./patient/patient.table.ts";
import { patientsMigrations } from "./patients.migrations.ts";
import { Person1763908000001 } from "./person.migrations.ts";
import { measured } from "./reactions/measured.ts";
import { offered } from "./reactions/offered.ts";
import { relatedPersonLoaders } from "./related-person/related-person.loaders.ts";
import { relatedPersonResolvers } from "./related-person/related-person.resolvers.ts";
import { RelatedPersonTable } from "./related-person/related-person.table.ts";
import { supportLoaders } from "./support/support.loaders.ts";
import { supportResolvers } from "./support/support.resolvers.ts";
import { SupportTable } from "./support/support.table.ts";

/** The people who are cared for, those around them, and the facts of their record. */
export const patients = {
  name: "patients",
  resolvers: mergeThings(
    patientResolvers,
    relatedPersonResolvers,
    conditionResolvers,
    observationResolvers,
    aboutMeResolvers,
    capacityAssessmentResolvers,
    supportResolvers,
    carerRegistrationResolvers,
    caseNoteResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...patientLoaders(pool),
    ...relatedPersonLoaders(pool),
    ...conditionLoaders(pool),
    ...observationLoaders(pool),
    ...aboutMeLoaders(pool),
    ...capacityAssessmentLoaders(pool),
    ...supportLoaders(pool),
    ...carerRegistrationLoaders(pool),
    ...caseNoteLoaders(pool),
  }),
  tables: [
    PatientTable,
    RelatedPersonTable,
    ConditionTable,
    ObservationTable,
    AboutMeTable,
    AboutMeVersionTable,
    CapacityAssessmentTable,
    SupportTable,
    CarerRegistrationTable,
    CaseNoteTable,
  ],
  reactions: [measured, offered],
  migrations: [
    ...patientsMigrations,
    Person1763908000001,
    PatientFacts1763908000090,
    NhsNumber1763908000095,
    PatientsFoundByIndex1763908000097,
  ],
};
