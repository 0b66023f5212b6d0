import type * as fhir from "fhir/r4.js";
import type { CriteriaSet, Criterion, FrailtyBand } from "../src/subgraphs/caseloads/criteria-set/criteria-set.ts";
import { decimal, flag, oneOf, text } from "./datatypes/primitive.ts";
import { extension, extensionValues } from "./extension.ts";
import { type Lens, optional, present, record, required, startingFrom } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { aNumber, aText, theCode, theText, url } from "./parts.ts";
import { CANONICAL } from "./systems.ts";

/** The profile that tells whom to look for from a group of people who were found. */
const CRITERIA = `${CANONICAL}StructureDefinition/Criteria`;

export const isCriteria = ({ meta }: fhir.Group): boolean =>
  Array.isArray(meta?.profile) && meta.profile.includes(CRITERIA);

const KINDS = [
  "CONDITION",
  "CONDITION_COUNT",
  "FRAILTY",
  "AGE",
  "SCORE",
  "SERVICE_USE",
  "NO_PLAN",
  "NOT_SEEN",
] as const;

/** What a characteristic must say in FHIR besides what we say of it. */
const blank: fhir.GroupCharacteristic = { code: { text: "Criterion" }, valueBoolean: true, exclude: false };

const bands = oneOf("MILD", "MODERATE", "SEVERE") as Lens<string, FrailtyBand>;
const amount = (name: string) =>
  extension<fhir.GroupCharacteristic, "valueDecimal", number>(name, "valueDecimal", decimal);

const criterion = startingFrom(
  blank,
  record<Criterion, fhir.GroupCharacteristic>(
    {
      id: theText(url("CriterionId")),
      kind: theCode(...KINDS)(url("CriterionKind")),
      label: aText(url("CriterionLabel")),
      ecl: aText(url("Ecl")),
      bands: extensionValues(url("FrailtyBand"), "valueCode", bands),
      atLeast: amount(url("AtLeast")),
      atMost: amount(url("AtMost")),
      withinMonths: aNumber(url("WithinMonths")),
    },
    blank,
  ),
);

/** Whom to look for is a Group that is not actual: people of certain characteristics, and none in particular. */
export const criteriaGroup = mapping<CriteriaSet, fhir.Group>(
  { resourceType: "Group", type: "person", actual: false, meta: { profile: [CRITERIA] } },
  {
    id: required("id", text),
    kind: theCode("PROACTIVE", "SDM")(url("CriteriaKind")),
    purpose: aText(url("CriteriaPurpose")),
    match: theCode("ALL", "ANY")(url("CriteriaMatch")),
    active: present(optional("active", flag), "does not say whether it is in use"),
    name: required("name", text),
    criteria: items("characteristic", criterion),
  },
);
