import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { mappings } from "../../fhir-mappings/index.ts";
import type { CodeableConcept } from "../../src/kernel/coding.ts";
import type { DateTime } from "../../src/kernel/time.ts";

const visit: fhir.Encounter = {
  resourceType: "Encounter",
  id: "1",
  status: "finished",
  class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "HH" },
  type: [{ text: "Home visit" }, { text: "Review" }],
  subject: { reference: "Patient/1" },
  participant: [{ individual: { reference: "Practitioner/1" } }, { period: { start: "2026" } }],
  period: { start: "2026-11-22" },
};
const contact = mappings.Contact.fromFhir(visit);
const named = (text: string): CodeableConcept => ({ codings: [], text });

describe("a contact", () => {
  test("has the first type of its encounter as code, and the others as categories", () => {
    expect(contact.code?.text).toBe("Home visit");
    expect(contact.categories).toEqual([named("Review")]);
    expect(contact.mode?.code).toBe("HH");
  });

  test("without a code keeps the first place free for it", () => {
    const next = mappings.Contact.toFhir({ ...contact, code: null }, visit);
    expect(next.type?.map((it) => it.text)).toEqual([undefined, "Review"]);
    expect(mappings.Contact.toFhir({ ...contact, code: null, categories: [] }, next).type).toBeUndefined();
  });

  test.each([
    [{ value: 1.5, code: "h" }, 90],
    [{ value: 90, unit: "s" }, 2],
    [{ value: 20, unit: "minutes", code: "min" }, 20],
    [{ value: 1, code: "mo" }, null],
  ])("that lasted %j took %j whole minutes", (length, minutes) => {
    expect(mappings.Contact.fromFhir({ ...visit, length }).durationMinutes).toBe(minutes);
  });

  test("at one moment is a period of no length, which others can read", () => {
    const occurredAt = "2026-11-22T10:30:00Z" as DateTime;
    const { period } = mappings.Contact.toFhir({ ...contact, period: null, occurredAt }, visit);
    expect(period).toMatchObject({ start: occurredAt, end: occurredAt });
  });

  test("of unknown mode says so, since FHIR insists on a class", () => {
    const { class: mode } = mappings.Contact.toFhir({ ...contact, mode: null }, visit);
    expect(mode.extension?.[0]?.url).toBe("http://hl7.org/fhir/StructureDefinition/data-absent-reason");
  });

  test("has as performers the participants that are somebody, and the rest stay", () => {
    expect(contact.performers.map((it) => it.id)).toEqual(["1"]);
    expect(mappings.Contact.toFhir({ ...contact, performers: [] }, visit).participant).toEqual([
      { period: { start: "2026" } },
    ]);
  });
});

describe("an intervention", () => {
  test("has its plan among what it is based on, and its further categories in an extension", () => {
    const received: fhir.Procedure = {
      resourceType: "Procedure",
      id: "1",
      status: "completed",
      category: { text: "Education" },
      basedOn: [{ reference: "ServiceRequest/1" }, { reference: "CarePlan/1" }],
      subject: { reference: "Patient/1" },
    };
    const model = mappings.Intervention.fromFhir(received);
    expect(model.plan?.id).toBe("1");
    const categories = [...model.categories, named("Group")];
    const next = mappings.Intervention.toFhir({ ...model, plan: null, categories }, received);
    expect(next.basedOn).toEqual([{ reference: "ServiceRequest/1" }]);
    expect(next.category).toBe(received.category);
    expect(next.extension?.map((it) => it.valueCodeableConcept?.text)).toEqual(["Group"]);
  });
});
