import type { Parameters, ValueSet } from "fhir/r4.js";
import { parseConceptId, SNOMED_CT } from "../../kernel/sct-id.ts";
import { answered, reasonOf, refused, unknown } from "../engine/answers.ts";
import type {
  Answer,
  ConceptDetail,
  Page,
  Replacement,
  SearchRequest,
  Subsumption,
  Terminology,
} from "../terminology.ts";
import { FhirClient, type FhirClientOptions, type Rejection } from "./fhir-client.ts";
import { detailOf, parameter, partOf } from "./parameters.ts";
import { validateRemotely } from "./remote-validate.ts";

/** Associations that FHIR serves as implicit concept maps, surest first. */
const ASSOCIATIONS = [
  ["900000000000527005", "SAME AS"],
  ["900000000000526001", "REPLACED BY"],
] as const;
const NOT_ASKED = "a FHIR terminology server has no question for this";
const MOST_AT_ONCE = 1_000;

export const implicitValueSet = (ecl: string): string => `${SNOMED_CT}?fhir_vs=ecl/${encodeURIComponent(ecl)}`;

/** SNOMED CT as a FHIR terminology server knows it. What it cannot answer is unknown, and never valid. */
export function remoteTerminology(options: FhirClientOptions): Terminology {
  const client = new FhirClient(options);
  let version = SNOMED_CT as string;

  async function ask<T>(ids: readonly string[], work: () => Promise<Answer<T>>): Promise<Answer<T>> {
    for (const id of ids) {
      const parsed = parseConceptId(id);
      if (!parsed.ok) return refused(reasonOf(parsed.fault), parsed.fault.message);
    }
    try {
      return await work();
    } catch (error) {
      return unknown(error instanceof Error ? error.message : String(error));
    }
  }

  const lookup = (id: string): Promise<Answer<ConceptDetail>> =>
    ask([id], async () => {
      const given = await client.get<Parameters>("CodeSystem/$lookup", { system: SNOMED_CT, code: id, property: "*" });
      if (given.rejected) {
        if (!isNotFound(given)) return unknown(given.message);
        return refused("UNKNOWN_CONCEPT", `${id} is not a concept of ${version}: ${given.message}`);
      }
      version = parameter(given.resource, "version") ?? version;
      return answered(detailOf(id, given.resource), version);
    });

  async function expand(
    ecl: string,
    page: Page,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Answer<ValueSet>> {
    const query = {
      url: implicitValueSet(ecl),
      count: String(page.count ?? MOST_AT_ONCE),
      offset: String(page.offset ?? 0),
      ...more,
    };
    const given = await client.get<ValueSet>("ValueSet/$expand", query);
    return given.rejected ? refused("ECL_REFUSED", given.message) : answered(given.resource, version);
  }

  const evaluateEcl: Terminology["evaluateEcl"] = (ecl, page) =>
    ask([], async () => {
      const ids: string[] = [];
      const start = page?.offset ?? 0;
      const wanted = page?.count ?? Number.POSITIVE_INFINITY;
      let total = 0;
      do {
        const count = Math.min(MOST_AT_ONCE, wanted - ids.length);
        const answer = await expand(ecl, { offset: start + ids.length, count });
        if (answer.kind !== "answered") return answer;
        const contained = answer.value.expansion?.contains ?? [];
        total = answer.value.expansion?.total ?? start + ids.length + contained.length;
        ids.push(...contained.flatMap(({ code }) => code ?? []));
        if (contained.length === 0) break;
      } while (ids.length < wanted && start + ids.length < total);
      return answered({ total, ids }, version);
    });

  async function search({ text, within = "*", includeInactive, count = 20, offset = 0 }: SearchRequest) {
    const active = includeInactive ? {} : { activeOnly: "true" };
    const answer = await expand(within, { count, offset }, { filter: text, includeDesignations: "true", ...active });
    if (answer.kind !== "answered") return answer;
    const contained = answer.value.expansion?.contains ?? [];
    const hits = contained.flatMap(({ code, display, inactive }) => {
      const name = display ?? code ?? "";
      const summary = { id: code ?? "", display: name, fsn: name, active: inactive !== true };
      return code === undefined ? [] : [{ concept: summary, matchedTerm: name, replacements: [] }];
    });
    return answered({ hits, more: (answer.value.expansion?.total ?? 0) > offset + hits.length }, version);
  }

  /** What a concept map, named by its reference set, makes of a concept. */
  async function translate(refset: string, code: string): Promise<string[]> {
    const query = { url: `${SNOMED_CT}?fhir_cm=${refset}`, system: SNOMED_CT, code };
    const given = await client.get<Parameters>("ConceptMap/$translate", query);
    if (given.rejected) return [];
    const matches = given.resource.parameter?.filter(({ name }) => name === "match") ?? [];
    return matches.flatMap(({ part }) => partOf(part, "concept")?.valueCoding?.code ?? []);
  }

  const replacements = (id: string): Promise<Answer<readonly Replacement[]>> =>
    ask([id], async () => {
      const found: Replacement[] = [];
      for (const [refset, association] of ASSOCIATIONS) {
        for (const target of await translate(refset, id)) {
          const concept = await lookup(target);
          if (concept.kind === "answered") found.push({ concept: concept.value, association });
        }
      }
      return answered(found, version);
    });

  const terminology: Terminology = {
    mode: "remote",
    status: () =>
      client.isAvailable
        ? { ready: true, release: version, version }
        : { ready: false, reason: "the terminology server keeps failing" },
    lookup,
    summaries: async (ids) => {
      const details = await Promise.all(ids.map(lookup));
      const failed = details.find(({ kind }) => kind === "unknown");
      if (failed?.kind === "unknown") return failed;
      return answered(
        details.map((detail) => (detail.kind === "answered" ? detail.value : null)),
        version,
      );
    },
    subsumes: (a, b) =>
      ask([a, b], async () => {
        const query = { system: SNOMED_CT, codeA: a, codeB: b };
        const given = await client.get<Parameters>("CodeSystem/$subsumes", query);
        if (given.rejected)
          return isNotFound(given) ? refused("UNKNOWN_CONCEPT", given.message) : unknown(given.message);
        const outcome = parameter(given.resource, "outcome");
        return outcome === undefined
          ? unknown("the server gave no outcome")
          : answered(outcome as Subsumption, version);
      }),
    ancestors: (id) => ask([id], async () => idsOf(await evaluateEcl(`> ${id}`))),
    descendants: (id, page) => ask([id], () => evaluateEcl(`< ${id}`, page)),
    refsetsOf: async () => unknown(NOT_ASKED),
    membersOf: (refsetId, page) => ask([refsetId], () => evaluateEcl(`^ ${refsetId}`, page)),
    historyOf: async () => unknown(NOT_ASKED),
    replacements,
    mapTargets: (id, mapRefsetId) =>
      ask([id], async () => {
        if (mapRefsetId === undefined) return unknown(NOT_ASKED);
        const targets = await translate(mapRefsetId, id);
        return answered(
          targets.map((target) => ({ refsetId: mapRefsetId, target, columns: {} })),
          version,
        );
      }),
    search: (request) => ask([], () => search(request)),
    evaluateEcl,
    validate: (coding, expectation) => validateRemotely(client, terminology, coding, expectation),
  };
  return terminology;
}

const isNotFound = ({ status, code }: Rejection): boolean =>
  status === 404 || code === "not-found" || code === "code-invalid";

const idsOf = (answer: Awaited<ReturnType<Terminology["evaluateEcl"]>>): Answer<readonly string[]> =>
  answer.kind === "answered" ? answered(answer.value.ids, answer.release) : answer;
