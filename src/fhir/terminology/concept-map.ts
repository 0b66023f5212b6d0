import type { Coding, Parameters } from "fhir/r4.js";
import { SNOMED_CT } from "../../kernel/sct-id.ts";
import type { Terminology } from "../../terminology/terminology.ts";
import { answeredValue, codingOf, parameters } from "./answer.ts";
import { checkSystem, codeOf, flag, type Given } from "./given.ts";
import { missing, OperationFault } from "./operation-fault.ts";

/** ConceptMap.equivalence: how the target stands to what is translated. */
type Equivalence = "equal" | "equivalent" | "wider" | "narrower" | "inexact" | "unmatched" | "relatedto";

/** Historical associations: https://hl7.org/fhir/R4/snomedct.html#implicit-cm, and those that came after it. */
const ASSOCIATIONS: Readonly<Record<string, Equivalence>> = {
  "900000000000523009": "inexact",
  "900000000000526001": "equivalent",
  "900000000000527005": "equal",
  "900000000000528000": "wider",
  "900000000000530003": "inexact",
  "1186921001": "inexact",
  "1186924009": "inexact",
};

/** `correlationId` of a map row. */
const CORRELATIONS: Readonly<Record<string, Equivalence>> = {
  "447556008": "unmatched",
  "447557004": "equal",
  "447558009": "narrower",
  "447559001": "wider",
  "447560006": "inexact",
};

/** Systems that maps lead to, by their reference set. */
const TARGETS: Readonly<Record<string, string>> = {
  "447562003": "http://hl7.org/fhir/sid/icd-10",
  "446608001": "http://terminology.hl7.org/CodeSystem/icd-o-3",
  "450993002": "http://hl7.org/fhir/sid/icpc-2",
};

interface Match {
  readonly equivalence: Equivalence;
  readonly concept: Coding;
}

/** Translates by an implicit concept map: `http://snomed.info/sct?fhir_cm=` and the id of its reference set. */
export async function translate(terminology: Terminology, given: Given): Promise<Parameters> {
  const url = given.text("url");
  if (url === undefined) throw missing("url");
  if (flag(given, "reverse")) throw new OperationFault(501, "not-supported", "maps are not read in reverse");
  const refset = refsetOf(url, terminology);
  const { code } = codeOf(given, "system", terminology);
  const matches =
    refset in ASSOCIATIONS
      ? await history(terminology, code, refset)
      : await mapped(terminology, code, refset, given.text("targetsystem"));
  return parameters(
    { name: "result", valueBoolean: matches.some(({ equivalence }) => equivalence !== "unmatched") },
    ...(matches.length > 0 ? [] : [{ name: "message", valueString: `${code} has no row in ${refset}` }]),
    ...matches.map(({ equivalence, concept }) => ({
      name: "match",
      part: [
        { name: "equivalence", valueCode: equivalence },
        { name: "concept", valueCoding: concept },
        { name: "source", valueUri: url },
      ],
    })),
  );
}

function refsetOf(url: string, terminology: Terminology): string {
  const [, base, refset] = /^([^?]+)\?fhir_cm=(\d+)$/.exec(url) ?? [];
  if (base === undefined || refset === undefined || !base.startsWith(SNOMED_CT)) {
    throw new OperationFault(404, "not-found", `${url} is not an implicit concept map of SNOMED CT`);
  }
  checkSystem(base, "url", terminology);
  return refset;
}

/** A remote server is asked for its own translation; a release tells all associations, of which one is meant. */
async function history(terminology: Terminology, code: string, refset: string): Promise<readonly Match[]> {
  const equivalence = ASSOCIATIONS[refset]!;
  if (terminology.mode === "remote") {
    const targets = answeredValue(await terminology.mapTargets(code, refset));
    return targets.map(({ target }) => ({ equivalence, concept: { system: SNOMED_CT, code: target } }));
  }
  const associations = answeredValue(await terminology.historyOf(code));
  return associations
    .filter((association) => association.refset.id === refset)
    .map(({ target }) => ({ equivalence, concept: codingOf(target) }));
}

async function mapped(
  terminology: Terminology,
  code: string,
  refset: string,
  targetSystem: string | undefined,
): Promise<readonly Match[]> {
  const rows = answeredValue(await terminology.mapTargets(code, refset));
  if (rows.length === 0) answeredValue(await terminology.membersOf(refset, { count: 0 }));
  const system = TARGETS[refset] ?? targetSystem;
  return rows.map(({ target, columns }) => ({
    equivalence: CORRELATIONS[columns.correlationId ?? ""] ?? (target === "" ? "unmatched" : "relatedto"),
    concept: { ...(system !== undefined && { system }), code: target },
  }));
}
