import type { EntityManager } from "typeorm";
import { UUID } from "../../../kernel/page.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { PatientsContext } from "../patients.context.ts";
import { createAboutMe, reviseAboutMe, type Said } from "./about-me.rules.ts";
import { AboutMeTable } from "./about-me.table.ts";
import type { AboutMe } from "./about-me.ts";

const aboutMes = mutations("aboutMe", writer(AboutMeTable));

const fields = fieldsOf<AboutMe, PatientsContext>();

const lookForOne = async (tx: EntityManager, { patientId }: Pick<AboutMe, "patientId">): Promise<Said> => ({
  isSaid:
    UUID.test(patientId) &&
    (
      (await tx.query("SELECT FROM patients.about_me WHERE patient_id = $1 AND NOT entered_in_error LIMIT 1", [
        patientId,
      ])) as unknown[]
    ).length > 0,
});

export const aboutMeResolvers = {
  Query: {
    aboutMe: fields.one("aboutMeById"),
  },
  Mutation: {
    createAboutMe: aboutMes.create(createAboutMe, "patientId", { look: lookForOne }),
    reviseAboutMe: aboutMes.change(reviseAboutMe),
    enterAboutMeInError: aboutMes.enterInError(),
  },
  AboutMe: {
    __resolveReference: fields.home("aboutMeById"),
    patient: fields.leadsTo("Patient", "patientId"),
    versions: fields.allOf("versionsByAboutMe"),
  },
  Patient: {
    aboutMe: fields.own("aboutMeByPatient"),
  },
};
