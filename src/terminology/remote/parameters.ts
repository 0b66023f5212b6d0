import type { Parameters, ParametersParameter } from "fhir/r4.js";
import type { ConceptDetail, ConceptSummary, Description } from "../terminology.ts";

const FSN = "900000000000003001";

export const partOf = (parts: readonly ParametersParameter[] | undefined, name: string) =>
  parts?.find((part) => part.name === name);

const textOf = (part: ParametersParameter | undefined): string | undefined =>
  part?.valueCode ?? part?.valueString ?? (part?.valueBoolean === undefined ? undefined : String(part.valueBoolean));

export const parameter = (given: Parameters, name: string): string | undefined => textOf(partOf(given.parameter, name));

/** What `$lookup` gives of a concept; parents and children have the names that the server adds, or their ids. */
export function detailOf(id: string, given: Parameters): ConceptDetail {
  const display = parameter(given, "display") ?? id;
  const descriptions = all(given, "designation").map((part): Description => designation(part));
  const fsn = descriptions.find(({ type }) => type === "fsn")?.term ?? display;
  const properties = all(given, "property").map(({ part }) => ({
    code: textOf(partOf(part, "code")),
    value: textOf(partOf(part, "value")) ?? textOf(part?.find(({ name }) => name.startsWith("value"))),
    display: textOf(partOf(part, "description")),
  }));
  const value = (code: string) => properties.find((property) => property.code === code)?.value;
  const related = (code: string): ConceptSummary[] =>
    properties.flatMap((property) => {
      if (property.code !== code || property.value === undefined) return [];
      const name = property.display ?? property.value;
      return [{ id: property.value, display: name, fsn: name, active: true }];
    });
  return {
    id,
    display,
    fsn,
    active: value("inactive") !== "true",
    defined: value("sufficientlyDefined") === "true",
    moduleId: value("moduleId") ?? "",
    effectiveTime: value("effectiveTime") ?? null,
    parents: related("parent"),
    children: related("child"),
    descriptions,
    attributes: [],
  };
}

const all = ({ parameter: given }: Parameters, name: string) => given?.filter((part) => part.name === name) ?? [];

function designation({ part }: ParametersParameter): Description {
  const isFsn = partOf(part, "use")?.valueCoding?.code === FSN;
  return {
    id: "",
    term: textOf(partOf(part, "value")) ?? "",
    type: isFsn ? "fsn" : "synonym",
    language: textOf(partOf(part, "language")) ?? "en",
    active: true,
    acceptability: {},
  };
}
