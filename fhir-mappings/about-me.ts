import type * as fhir from "fhir/r4.js";
import type { AboutMe, AboutMeWords, PersonInvolvement } from "../src/subgraphs/patients/about-me/about-me.ts";
import { coded } from "./code-table.ts";
import { involvementExtent } from "./code-tables/involvement-extent.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension } from "./extension.ts";
import { type Lens, optional, present, record, required } from "./lens.ts";
import { entire, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { PERSON_INVOLVEMENT } from "./profiles.ts";
import { ABOUT_ME } from "./systems.ts";

type Response = fhir.QuestionnaireResponse;
type Item = fhir.QuestionnaireResponseItem;

const isText = (it: fhir.QuestionnaireResponseItemAnswer): boolean => typeof it.valueString === "string";

/** The first answer in words to one question, which the national form knows by its link id. */
const heading = (linkId: string, label: string): Lens<Response, string | null> =>
  member<Response, "item", string>(
    "item",
    (it) => it.linkId === linkId,
    { linkId, text: label },
    member<Item, "answer", string>("answer", isText, {}, optional("valueString", text)),
  );

/** PRSB About Me: the seven headings by its own link ids, and ours beside them. */
const words: Lens<Response, AboutMeWords> = record<AboutMeWords, Response>({
  mostImportant: heading("7389887096653", "What is most important to me"),
  importantPeople: heading("1816845151167", "People who are important to me"),
  communication: heading("9987361660373", "How I communicate and how to communicate with me"),
  wellness: heading("9809112056156", "My wellness"),
  pleaseDoAndDont: heading("5952027243063", "Please do and please don't"),
  howToSupportMe: heading("3011372023178", "How and when to support me"),
  alsoWorthKnowing: heading("7277981590679", "Also worth knowing about me"),
  wishes: heading("wishes", "My wishes"),
  feelings: heading("feelings", "How I feel"),
  strengths: heading("strengths", "My strengths"),
  needs: heading("needs", "What I need"),
  aspirations: heading("aspirations", "What I hope for"),
});

const involvement = record<PersonInvolvement, fhir.Extension>({
  extent: present(extension("extent", "valueCode", coded(involvementExtent)), "has no extent"),
  how: extension("how", "valueString", text),
  through: extension("through", "valueReference", reference),
});

/** Whether the answers are to the national form. */
export const isAboutMe = ({ questionnaire }: Response): boolean =>
  typeof questionnaire === "string" && questionnaire.split("|")[0] === ABOUT_ME;

export const aboutMe = mapping<AboutMe, Response>(
  { resourceType: "QuestionnaireResponse", questionnaire: ABOUT_ME, status: "completed" },
  {
    id: required("id", text),
    patientId: patientAt("subject"),
    writtenAt: optional("authored", dateTime),
    supportedBy: optional("author", reference),
    writtenBy: optional("source", reference),
    personInvolvement: member(
      "extension",
      (it) => it.url === PERSON_INVOLVEMENT,
      { url: PERSON_INVOLVEMENT },
      entire(involvement),
    ),
    words,
  },
);
