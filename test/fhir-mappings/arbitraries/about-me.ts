import type { AboutMe, AboutMeWords, PersonInvolvement } from "../../../src/subgraphs/patients/about-me/about-me.ts";
import * as it from "./kernel.ts";

const said = it.orNull(it.text);

const words = it.model<AboutMeWords>({
  mostImportant: said,
  importantPeople: said,
  communication: said,
  wellness: said,
  pleaseDoAndDont: said,
  howToSupportMe: said,
  alsoWorthKnowing: said,
  wishes: said,
  feelings: said,
  strengths: said,
  needs: said,
  aspirations: said,
});

export const aboutMe = it.model<AboutMe>({
  id: it.id,
  patientId: it.id,
  words,
  personInvolvement: it.orNull(
    it.model<PersonInvolvement>({
      extent: it.anyOf("LEADS", "SHARES", "IS_TOLD", "NOT_NOW"),
      how: it.orNull(it.text),
      through: it.orNull(it.reference),
    }),
  ),
  writtenBy: it.orNull(it.reference),
  supportedBy: it.orNull(it.reference),
  writtenAt: it.orNull(it.dateTime),
});
