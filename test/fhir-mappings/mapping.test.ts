import { describe, expect, test } from "vitest";
import { text } from "../../fhir-mappings/datatypes/primitive.ts";
import { optional, record, required } from "../../fhir-mappings/lens.ts";

interface Model {
  readonly name: string | null;
  readonly code: string;
}

interface Element {
  readonly name?: string;
  readonly code?: string;
}

describe("a table of lenses", () => {
  test("does not compile without a lens for each field of the model", () => {
    // @ts-expect-error: name has no lens
    record<Model, Element>({ code: required("code", text) });
    const whole = record<Model, Element>({ name: optional("name", text), code: required("code", text) });
    expect(whole.get({ code: "a" }, [])).toEqual({ name: null, code: "a" });
  });

  test("does not compile with a lens that may find nothing where the model insists", () => {
    // @ts-expect-error: code may be null
    const lax = record<Model, Element>({ name: optional("name", text), code: optional("code", text) });
    expect(lax.get({}, [])).toEqual({ name: null, code: null });
  });

  test("does not compile with an element that FHIR does not have", () => {
    // @ts-expect-error: there is no title
    const lost = record<Model, Element>({ name: optional("title", text), code: required("code", text) });
    expect(lost.get({ code: "a" }, [])).toEqual({ name: null, code: "a" });
  });
});
