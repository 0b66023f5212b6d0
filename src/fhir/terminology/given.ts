import type { CodeableConcept, Coding, Parameters, ParametersParameter } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { Terminology } from "../../terminology/terminology.ts";
import { missing, OperationFault } from "./operation-fault.ts";

/** The parameters of an operation, from a query or from a Parameters resource. */
export interface Given {
  text(name: string): string | undefined;
  all(name: string): readonly string[];
  coding(name: string): Coding | undefined;
  concept(name: string): CodeableConcept | undefined;
}

export function fromQuery(query: Readonly<Record<string, string | readonly string[]>>): Given {
  const all = (name: string) => [query[name] ?? []].flat().filter((value) => value !== "");
  return { all, text: (name) => all(name)[0], coding: () => undefined, concept: () => undefined };
}

export function fromParameters(body: unknown): Given {
  const { resourceType, parameter = [] } = (body ?? {}) as Partial<Parameters>;
  if (resourceType !== "Parameters" || !Array.isArray(parameter)) {
    throw new OperationFault(400, "structure", "the body must be a Parameters resource");
  }
  const named = (name: string) => parameter.filter((part) => part?.name === name);
  const all = (name: string) => named(name).flatMap((part) => textOf(part) ?? []);
  return {
    all,
    text: (name) => all(name)[0],
    coding: (name) => named(name)[0]?.valueCoding,
    concept: (name) => named(name)[0]?.valueCodeableConcept,
  };
}

const textOf = (part: ParametersParameter): string | undefined => {
  const value = Object.entries(part).find(([name]) => name.startsWith("value"))?.[1];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
};

export const flag = (given: Given, name: string): boolean => given.text(name) === "true";

export function wholeNumber(given: Given, name: string): number | undefined {
  const text = given.text(name);
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new OperationFault(400, "value", `${name} must be a whole number from 0`);
}

export interface GivenCode {
  readonly code: string;
  readonly display: string | null;
}

/** The code to judge: by itself, as a Coding, or the one SNOMED CT coding of a CodeableConcept. */
export function codeOf(given: Given, systemName: "system" | "url", terminology: Terminology): GivenCode {
  const concept = given.concept("codeableConcept");
  const coding = given.coding("coding") ?? concept?.coding?.find(({ system }) => system === SNOMED_CT);
  if (concept !== undefined && coding === undefined) {
    throw new OperationFault(400, "invalid", "the codeableConcept has no coding of SNOMED CT");
  }
  const code = coding?.code ?? given.text("code");
  if (code === undefined) throw missing("code");
  checkSystem(coding === undefined ? given.text(systemName) : coding.system, systemName, terminology);
  const version = coding === undefined ? given.text("version") : coding.version;
  if (version !== undefined) checkVersion(version, terminology);
  return { code, display: coding?.display ?? given.text("display") ?? null };
}

export function checkSystem(system: string | undefined, name: string, terminology: Terminology): void {
  if (system === undefined) throw missing(name);
  if (system === SNOMED_CT) return;
  if (!system.startsWith(`${SNOMED_CT}/`)) {
    throw new OperationFault(404, "not-found", `this server answers for ${SNOMED_CT} alone`);
  }
  checkVersion(system, terminology);
}

/** An edition, or one version of it: `http://snomed.info/sct/83821000000107/version/20260401`. */
export function checkVersion(version: string, terminology: Terminology): void {
  const status = terminology.status();
  if (terminology.mode === "remote" || !status.ready || version === SNOMED_CT) return;
  if (status.version === version || status.version.startsWith(`${version}/`)) return;
  throw new OperationFault(404, "not-found", `the release that answers here is ${status.version}`);
}
