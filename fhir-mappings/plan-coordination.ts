import type * as fhir from "fhir/r4.js";
import type {
  CarePlan,
  Contingency,
  CoordinationLevelSet,
  ExternalCoordination,
  PlanAgreement,
  PlanInvolvement,
  PlanLink,
  PlanObservation,
  ReviewMark,
} from "../src/subgraphs/care-plans/care-plan/care-plan.ts";
import { dateTime, integer, oneOf, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { extension, extensions } from "./extension.ts";
import { type FieldLenses, type Lens, present, record } from "./lens.ts";
import { entire, member } from "./list.ts";
import { CANONICAL } from "./systems.ts";

/** What FHIR has no element for in a plan: each an extension of ours, named after the field. */
const url = (name: string): string => `${CANONICAL}StructureDefinition/Extension-${name}`;

type Parts = fhir.Extension;

const said = (name: string): Lens<Parts, string> => present(extension(name, "valueString", text), `has no ${name}`);
const maybe = (name: string): Lens<Parts, string | null> => extension(name, "valueString", text);
const at = (name: string) =>
  present(extension<Parts, "valueDateTime", PlanAgreement["at"]>(name, "valueDateTime", dateTime), `has no ${name}`);
const who = (name: string) =>
  present(extension<Parts, "valueReference", PlanAgreement["by"]>(name, "valueReference", reference), `has no ${name}`);
const whoever = (name: string) =>
  extension<Parts, "valueReference", PlanAgreement["by"]>(name, "valueReference", reference);
const code = <const Codes extends readonly string[]>(name: string, ...codes: Codes): Lens<Parts, Codes[number]> =>
  present(extension(name, "valueCode", oneOf(...codes) as unknown as Lens<string, Codes[number]>), `has no ${name}`);

/** One extension that is made of others; it goes as a whole. */
const one = <Part extends object>(name: string, parts: FieldLenses<Part, Parts>): Lens<fhir.CarePlan, Part | null> =>
  member<fhir.CarePlan, "extension", Part>(
    "extension",
    (it) => it.url === url(name),
    { url: url(name) },
    entire(record(parts, { url: url(name) })),
  );

const each = <Part extends object>(
  name: string,
  parts: FieldLenses<Part, Parts>,
): Lens<fhir.CarePlan, readonly Part[]> => extensions(url(name), record(parts, { url: url(name) }));

type Coordination =
  | "service"
  | "agreement"
  | "accountableOrganisation"
  | "coordinatingOrganisation"
  | "externalCoordination"
  | "coordinationLevel"
  | "involvement"
  | "reviewEveryDays"
  | "underReviewSince"
  | "reviewMarks"
  | "contingencies"
  | "linkedPlans"
  | "observations";

export const planCoordination: FieldLenses<Pick<CarePlan, Coordination>, fhir.CarePlan> = {
  service: extension(url("Service"), "valueReference", reference),
  agreement: one<PlanAgreement>("PlanAgreement", {
    outcome: code("outcome", "AGREED", "DISAGREED"),
    at: at("at"),
    by: who("by"),
    reason: maybe("reason"),
  }),
  accountableOrganisation: extension(url("AccountableOrganisation"), "valueReference", reference),
  coordinatingOrganisation: extension(url("CoordinatingOrganisation"), "valueReference", reference),
  externalCoordination: one<ExternalCoordination>("ExternalCoordination", {
    agency: who("agency"),
    coordinator: whoever("coordinator"),
    agreement: said("agreement"),
    agreedAt: at("agreedAt"),
  }),
  coordinationLevel: one<CoordinationLevelSet>("CoordinationLevel", {
    level: code("level", "LIGHT", "STANDARD", "INTENSIVE"),
    reason: said("reason"),
    at: at("at"),
  }),
  involvement: one<PlanInvolvement>("PlanInvolvement", {
    extent: code("extent", "FULL", "SHARED", "THROUGH_SOMEONE_ELSE", "INFORMED_ONLY", "NOT_AT_ALL"),
    wishes: maybe("wishes"),
    at: at("at"),
  }),
  reviewEveryDays: extension(url("ReviewEveryDays"), "valueInteger", integer),
  underReviewSince: extension(url("UnderReviewSince"), "valueDateTime", dateTime),
  reviewMarks: each<ReviewMark>("ReviewMark", {
    reason: code("reason", "NEED_CHANGED", "CARER_LOST", "DISAGREED", "OTHER"),
    at: at("at"),
    subject: whoever("subject"),
  }),
  contingencies: each<Contingency>("Contingency", {
    situation: said("situation"),
    response: said("response"),
    responsible: whoever("responsible"),
    contact: maybe("contact"),
  }),
  linkedPlans: each<PlanLink>("PlanLink", {
    relation: code("relation", "FAMILY", "CARER", "GUARDIAN", "PERSON_CARED_FOR", "OTHER"),
    plan: who("plan"),
  }),
  observations: each<PlanObservation>("PlanObservation", {
    kind: code("kind", "FACT", "OPINION"),
    text: said("text"),
    author: who("author"),
    time: at("time"),
  }),
};
