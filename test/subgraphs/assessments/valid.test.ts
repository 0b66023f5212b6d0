import { describe, expect, test } from "vitest";
import { mappings } from "../../../fhir-mappings/index.ts";
import { validatorIn } from "../../../src/fhir/validate/validator-in.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { withAnswers } from "../../../src/subgraphs/assessments/assessment/answers.rules.ts";
import { builtInQuestionnaires } from "../../../src/subgraphs/assessments/questionnaire/built-in/index.ts";
import { sharedFolder } from "../../fhir-mappings/shared.ts";

const definitions = sharedFolder("fhir/definitions/hl7.fhir.r4.core-subset");
const validate = definitions === undefined ? null : await validatorIn([definitions]);
const faults = (resource: object) => validate!(resource).map(({ expression, message }) => `${expression}: ${message}`);

const id = "0190a5c0-0000-7000-8000-0000000000aa";
const at = "2026-11-01" as DateTime;
const joy = reference("RelatedPerson", id, "Joy Okafor");
const ann = reference("Practitioner", id, "Ann Bell");
const text = (words: string) => ({ codings: [], text: words });

describe.skipIf(validate === null)(
  "what goes out is FHIR R4 by its own definitions (skipped without ../shared/fhir)",
  () => {
    test("every built-in questionnaire", () => {
      expect(builtInQuestionnaires.flatMap((it) => faults(mappings.Questionnaire.toFhir(it)))).toEqual([]);
    });

    test("an assessment", () => {
      const [pam] = builtInQuestionnaires;
      const items = withAnswers(pam!.items, [], [{ linkId: "level", values: [{ integer: 2 }] }]);
      const given = {
        author: ann,
        source: joy,
        contact: reference("Contact", id),
        basedOn: [reference("CarePlan", id)],
      };
      const assessment = {
        id,
        patientId: id,
        questionnaire: pam!.url,
        status: "COMPLETED",
        answeredAt: at,
        items,
      } as const;
      expect(faults(mappings.Assessment.toFhir({ ...assessment, ...given }))).toEqual([]);
    });

    test("what a person wants known", () => {
      const silent = {
        importantPeople: null,
        communication: null,
        wellness: null,
        pleaseDoAndDont: null,
        howToSupportMe: null,
        alsoWorthKnowing: null,
        feelings: null,
        strengths: null,
        needs: null,
        aspirations: null,
      };
      const aboutMe = {
        id,
        patientId: id,
        words: { ...silent, mostImportant: "My garden", wishes: "To sit outside" },
        personInvolvement: { extent: "SHARES", how: "Short meetings", through: joy },
        writtenBy: joy,
        supportedBy: ann,
        writtenAt: at,
      } as const;
      expect(faults(mappings.AboutMe.toFhir(aboutMe))).toEqual([]);
    });

    test("a risk assessment, and a note as a Basic", () => {
      const risk = {
        id,
        patientId: id,
        status: "FINAL",
        code: text("Falls"),
        level: "HIGH",
        assessedAt: at,
        assessor: ann,
        basis: [],
        predictions: [{ outcome: text("A fall at home"), likelihood: null, rationale: "Two last month" }],
        mitigation: "Grab rails",
        reviewDue: "2026-12-01" as PartialDate,
        notes: [],
      } as const;
      expect(faults(mappings.RiskAssessment.toFhir(risk))).toEqual([]);
      const note = { id, patientId: id, kind: "FACT", text: "No rail.", author: ann, at, about: null } as const;
      expect(faults(mappings.CaseNote.toFhir(note))).toEqual([]);
    });
  },
);
