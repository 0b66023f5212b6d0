import { randomUUID } from "node:crypto";
import type { Parameters, ValueSet, ValueSetExpansionContains } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { ConceptSummary, Terminology, Verdict } from "../../terminology/terminology.ts";
import { answeredValue, designationsOf, versionOf } from "./answer.ts";
import { verdictParameters } from "./code-system.ts";
import { codeOf, flag, type Given, wholeNumber } from "./given.ts";
import { eclOf } from "./implicit-value-set.ts";
import { OperationFault } from "./operation-fault.ts";

/** More than this goes out in pages only. */
const MOST = 10_000;
/** What a search gives at once. */
const MOST_FOUND = 1_000;

interface Expansion {
  readonly concepts: readonly ConceptSummary[];
  /** A search stops when its page is full, and does not know how many more there are. */
  readonly total: number | undefined;
}

export async function expand(terminology: Terminology, given: Given): Promise<ValueSet> {
  const url = given.text("url");
  const ecl = eclOf(url, terminology);
  const filter = given.text("filter");
  const offset = wholeNumber(given, "offset") ?? 0;
  const count = wholeNumber(given, "count");
  const activeOnly = flag(given, "activeOnly");
  const { concepts, total } =
    filter === undefined
      ? await whole(terminology, ecl, { activeOnly, offset, count })
      : await found(terminology, ecl, filter, { activeOnly, offset, count });
  const version = versionOf(terminology) ?? SNOMED_CT;
  const contains = await Promise.all(
    concepts.map((concept) => contained(terminology, concept, flag(given, "includeDesignations"))),
  );
  return {
    resourceType: "ValueSet",
    url: url!,
    status: "active",
    expansion: {
      identifier: `urn:uuid:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      offset,
      ...(total !== undefined && { total }),
      parameter: [
        { name: "version", valueUri: `${SNOMED_CT}|${version}` },
        ...(filter === undefined ? [] : [{ name: "filter", valueString: filter }]),
        ...(count === undefined ? [] : [{ name: "count", valueInteger: count }]),
        { name: "activeOnly", valueBoolean: activeOnly },
      ],
      contains,
    },
  };
}

interface Wanted {
  readonly activeOnly: boolean;
  readonly offset: number;
  readonly count: number | undefined;
}

async function whole(terminology: Terminology, ecl: string, wanted: Wanted): Promise<Expansion> {
  const { activeOnly, offset, count } = wanted;
  // By itself first, so that a fault is told at its place in the caller's own expression.
  const all = answeredValue(await terminology.evaluateEcl(ecl, { offset, count: Math.min(count ?? MOST, MOST) }));
  const { total, ids } = activeOnly
    ? answeredValue(await terminology.evaluateEcl(`(${ecl}) {{ C active = 1 }}`, { offset, count: count ?? MOST }))
    : all;
  if (count === undefined && total - offset > MOST) {
    throw new OperationFault(422, "too-costly", `the value set has ${total} concepts: ask for a page, with count`);
  }
  const summaries = answeredValue(await terminology.summaries(ids));
  return { concepts: summaries.filter((it) => it !== null), total };
}

async function found(terminology: Terminology, within: string, text: string, wanted: Wanted): Promise<Expansion> {
  const { activeOnly, offset, count = MOST_FOUND } = wanted;
  const page = { offset, count: Math.min(count, MOST_FOUND) };
  const { hits } = answeredValue(await terminology.search({ text, within, includeInactive: !activeOnly, ...page }));
  return { concepts: hits.map(({ concept }) => concept), total: undefined };
}

async function contained(
  terminology: Terminology,
  { id, display, active }: ConceptSummary,
  withDesignations: boolean,
): Promise<ValueSetExpansionContains> {
  const plain = { system: SNOMED_CT, ...(active ? {} : { inactive: true }), code: id, display };
  if (!withDesignations) return plain;
  return { ...plain, designation: designationsOf(answeredValue(await terminology.lookup(id)).descriptions) };
}

export async function validateInValueSet(terminology: Terminology, given: Given): Promise<Parameters> {
  const ecl = eclOf(given.text("url"), terminology);
  const code = codeOf(given, "system", terminology);
  const verdict = await terminology.validate(code, { valueSet: ecl });
  const inactiveCounts = !flag(given, "activeOnly") && (await holdsInactive(terminology, ecl, code.code, verdict));
  // Where nothing can tell, the fault of the expression says more than that.
  if (verdict.verdict === "UNKNOWN") answeredValue(await terminology.evaluateEcl(ecl, { count: 0 }));
  return verdictParameters(terminology, code, verdict, inactiveCounts);
}

/** A value set may hold inactive codes: all of SNOMED CT does, and so may a reference set. */
async function holdsInactive(terminology: Terminology, ecl: string, code: string, verdict: Verdict): Promise<boolean> {
  if (verdict.verdict !== "INVALID" || verdict.reason !== "INACTIVE") return false;
  if (ecl === "*") return true;
  return answeredValue(await terminology.evaluateEcl(`(${ecl}) AND ${code}`, { count: 0 })).total > 0;
}
