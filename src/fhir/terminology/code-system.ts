import type { Parameters, ParametersParameter } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { ConceptDetail, Terminology, Verdict } from "../../terminology/terminology.ts";
import { answeredValue, designationsOf, parameters, versionOf } from "./answer.ts";
import { checkSystem, checkVersion, codeOf, type Given, type GivenCode } from "./given.ts";
import { missing, unanswered } from "./operation-fault.ts";

export async function lookup(terminology: Terminology, given: Given): Promise<Parameters> {
  const { code } = codeOf(given, "system", terminology);
  const concept = answeredValue(await terminology.lookup(code));
  const asked = given.all("property");
  const wants = (name: string) => asked.length === 0 || asked.includes(name) || asked.includes("*");
  const designations = wants("designation") ? designationsOf(concept.descriptions) : [];
  return parameters(
    { name: "name", valueString: "SNOMED CT" },
    { name: "version", valueString: versionOf(terminology) ?? SNOMED_CT },
    { name: "display", valueString: concept.display },
    ...designations.map(({ language, use, value }) => ({
      name: "designation",
      part: [
        { name: "language", valueCode: language ?? "en" },
        { name: "use", valueCoding: use ?? {} },
        { name: "value", valueString: value },
      ],
    })),
    ...propertiesOf(concept).filter(({ part }) => wants(part?.[0]?.valueCode ?? "")),
  );
}

/** The properties that FHIR gives SNOMED CT, and every attribute by the id of its type. */
function propertiesOf(concept: ConceptDetail): ParametersParameter[] {
  const { active, defined, moduleId, effectiveTime, parents, children, attributes } = concept;
  return [
    property("inactive", { valueBoolean: !active }),
    property("sufficientlyDefined", { valueBoolean: defined }),
    property("moduleId", { valueCode: moduleId }),
    ...(effectiveTime === null ? [] : [property("effectiveTime", { valueString: effectiveTime })]),
    ...parents.map(({ id, display }) => property("parent", { valueCode: id }, display)),
    ...children.map(({ id, display }) => property("child", { valueCode: id }, display)),
    ...attributes.map(({ type, value }) =>
      "concrete" in value
        ? property(type.id, { valueString: value.concrete })
        : property(type.id, { valueCode: value.id }, value.display),
    ),
  ];
}

const property = (code: string, value: Partial<ParametersParameter>, description?: string): ParametersParameter => ({
  name: "property",
  part: [
    { name: "code", valueCode: code },
    { name: "value", ...value },
    ...(description === undefined ? [] : [{ name: "description", valueString: description }]),
  ],
});

/** An inactive code is still a code of the system; a display that is not a term of it makes the result false. */
export async function validateCode(terminology: Terminology, given: Given): Promise<Parameters> {
  const code = codeOf(given, "url", terminology);
  return verdictParameters(terminology, code, await terminology.validate(code), true);
}

/** `inactiveCounts`: whether a code that is inactive is of the set all the same. */
export async function verdictParameters(
  terminology: Terminology,
  { code }: GivenCode,
  verdict: Verdict,
  inactiveCounts: boolean,
): Promise<Parameters> {
  if (verdict.verdict === "UNKNOWN") throw unanswered(verdict.message);
  const asked = [
    { name: "code", valueCode: code },
    { name: "system", valueUri: SNOMED_CT },
    { name: "version", valueString: versionOf(terminology) ?? SNOMED_CT },
  ];
  if (verdict.verdict === "VALID") {
    const [warning] = verdict.warnings;
    return parameters(
      { name: "result", valueBoolean: warning === undefined },
      ...(warning === undefined ? [] : [{ name: "message", valueString: warning }]),
      { name: "display", valueString: verdict.concept.display },
      ...asked,
    );
  }
  const { reason, message, suggestions } = verdict;
  const [best] = suggestions;
  const advice = best === undefined ? "" : `; ${best.code} |${best.display ?? ""}| may be meant: ${best.because}`;
  return parameters(
    { name: "result", valueBoolean: reason === "INACTIVE" && inactiveCounts },
    { name: "message", valueString: message + advice },
    ...(reason === "INACTIVE" ? [{ name: "inactive", valueBoolean: true }] : []),
    ...asked,
  );
}

export async function subsumes(terminology: Terminology, given: Given): Promise<Parameters> {
  const [a, b] = [given.coding("codingA"), given.coding("codingB")];
  const codeA = a?.code ?? given.text("codeA");
  const codeB = b?.code ?? given.text("codeB");
  if (codeA === undefined) throw missing("codeA");
  if (codeB === undefined) throw missing("codeB");
  checkSystem(a === undefined ? given.text("system") : a.system, "system", terminology);
  if (b !== undefined) checkSystem(b.system, "system", terminology);
  for (const version of [given.text("version"), a?.version, b?.version]) {
    if (version !== undefined) checkVersion(version, terminology);
  }
  const outcome = answeredValue(await terminology.subsumes(codeA, codeB));
  return parameters({ name: "outcome", valueCode: outcome });
}
