import { describe, expect, test } from "vitest";
import { reference } from "../../fhir-mappings/datatypes/reference.ts";

const nobody = { type: null, id: null, url: null, display: null, identifier: null };

describe("a reference", () => {
  test.each([
    [{ reference: "Organization/1" }, { type: "Organisation", id: "1" }],
    [{ reference: "ServiceRequest/1" }, { type: "Referral", id: "1" }],
    [{ reference: "Encounter/1" }, { type: "Contact", id: "1" }],
    [{ reference: "Procedure/1" }, { type: "Intervention", id: "1" }],
    [{ reference: "Device/1" }, { type: "Device", id: "1" }],
    [{ reference: "Patient/1/_history/2" }, { type: "Patient", id: "1" }],
    [
      { reference: "#org", type: "Organization" },
      { type: "Organisation", url: "#org" },
    ],
    [{ reference: "urn:uuid:0" }, { url: "urn:uuid:0" }],
    [{ reference: "https://a.example/fhir/Patient/1" }, { url: "https://a.example/fhir/Patient/1" }],
    [{ reference: "Patient?identifier=x|1" }, { url: "Patient?identifier=x|1" }],
    [{ display: "Dr Ann" }, { display: "Dr Ann" }],
    [{ identifier: { system: "urn:x", value: "1" } }, { identifier: { system: "urn:x", value: "1" } }],
  ])("of FHIR %j is in the domain %j", (json, model) => {
    expect(reference.get(json, [])).toEqual({ ...nobody, ...model });
  });

  test("is written in FHIR's word for the type", () => {
    expect(reference.set({ ...nobody, type: "Referral", id: "1" })).toEqual({ reference: "ServiceRequest/1" });
    expect(reference.set({ ...nobody, type: "Organisation" })).toEqual({ type: "Organization" });
  });

  test("to a meeting is one to an Appointment that says so", () => {
    const json = reference.set({ ...nobody, type: "Meeting", id: "1" });
    expect(json.reference).toBe("Appointment/1");
    expect(reference.get(json, [])?.type).toBe("Meeting");
    expect(reference.get({ reference: "Appointment/1" }, [])?.type).toBe("Appointment");
  });

  test("that points elsewhere loses what was said of the old target", () => {
    const old = { reference: "Device/1", type: "Device", extension: [{ url: "urn:theirs", valueString: "old" }] };
    expect(reference.set({ ...nobody, type: "Device", id: "2" }, old)).toEqual({ reference: "Device/2" });
  });

  test("to the same thing keeps what else was said of it", () => {
    const old = { reference: "Device/1", type: "Device", display: "Frame" };
    expect(reference.set({ ...nobody, type: "Device", id: "1", display: "Walking frame" }, old)).toEqual({
      ...old,
      display: "Walking frame",
    });
  });
});
