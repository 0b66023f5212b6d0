import { InventedTerms } from "./invented-terms.ts";
import { Random } from "./random.ts";
import {
  ATTRIBUTE_TYPES,
  identifier,
  metadata,
  NO_PARENT,
  REFSETS,
  type ReleaseGraph,
  type Shape,
} from "./release-graph.ts";

const DATE = "20260401";
const MODULE = metadata.core;
const INFERRED = "900000000000011006";
const SOME = "900000000000451002";
const line = (...cells: readonly (string | number)[]): string => `${cells.join("\t")}\r\n`;
const component = "id\teffectiveTime\tactive\tmoduleId";

/** Lines joined into parts worth writing. */
function* batched(header: string, lines: Iterable<string>): Generator<string> {
  let part = `${header}\r\n`;
  for (const text of lines) {
    part += text;
    if (part.length > 1 << 17) {
      yield part;
      part = "";
    }
  }
  yield part;
}

const dateOf = (random: Random): string => `${2002 + random.below(24)}${random.chance(0.5) ? "0131" : "0731"}`;

export function concepts(graph: ReleaseGraph, { seed }: Shape): Iterable<string> {
  const random = new Random(seed + 1);
  function* lines(): Generator<string> {
    for (const [at, id] of graph.ids.entries()) {
      const status = random.chance(0.4) ? "900000000000073002" : "900000000000074008";
      yield line(id, dateOf(random), graph.active[at]!, MODULE, status);
    }
  }
  return batched(`${component}\tdefinitionStatusId`, lines());
}

export function relationships(graph: ReleaseGraph, { seed, relationships: wanted }: Shape): Iterable<string> {
  const random = new Random(seed + 2);
  function* lines(): Generator<string> {
    let item = 1_000_000;
    const row = (active: number, source: number, target: number, group: number, type: string) => {
      const id = identifier(item++, "12");
      return line(
        id,
        dateOf(random),
        active,
        MODULE,
        graph.ids[source]!,
        graph.ids[target]!,
        group,
        type,
        INFERRED,
        SOME,
      );
    };
    const { ids, parents } = graph;
    for (let at = 1; at < ids.length; at++) {
      const own = new Set(parents.slice(at * 4, at * 4 + 4));
      for (const parent of own) if (parent !== NO_PARENT) yield row(1, at, parent, 0, metadata.isA);
    }
    while (item < 1_000_000 + wanted) {
      const source = graph.firstClinical + random.below(ids.length - graph.firstClinical);
      const group = random.chance(0.3) ? 0 : 1 + random.skewed(3, 3);
      const type = ids[graph.firstAttribute + random.skewed(ATTRIBUTE_TYPES, 3)]!;
      const target = graph.firstClinical + random.skewed(ids.length - graph.firstClinical, 2.5);
      const active = graph.active[source]! & graph.active[target]! & (random.chance(0.9) ? 1 : 0);
      yield row(active, source, target, group, type);
    }
  }
  return batched(
    `${component}\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId`,
    lines(),
  );
}

export function concreteValues(graph: ReleaseGraph, { seed, concepts: count }: Shape): Iterable<string> {
  const random = new Random(seed + 3);
  function* lines(): Generator<string> {
    for (let at = 0; at < count / 20; at++) {
      const source = graph.ids[graph.firstClinical + random.below(count - graph.firstClinical)]!;
      const type = graph.ids[graph.firstAttribute + ATTRIBUTE_TYPES - 1 - random.below(8)]!;
      const value = `#${random.skewed(500, 2)}${random.chance(0.2) ? ".5" : ""}`;
      const id = identifier(90_000_000 + at, "12");
      yield line(id, dateOf(random), 1, MODULE, source, value, 1 + random.below(3), type, INFERRED, SOME);
    }
  }
  return batched(`${component}\tsourceId\tvalue\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId`, lines());
}

/** Of concept `c`: its FSN, its preferred term, then synonyms until the number wanted is reached. */
export function descriptions(graph: ReleaseGraph, { seed, descriptions: wanted }: Shape): Iterable<string> {
  const random = new Random(seed + 4);
  const terms = new InventedTerms(seed);
  const count = graph.ids.length;
  function* lines(): Generator<string> {
    let item = 1_000_000;
    const row = (active: number, concept: string, type: string, term: string) =>
      line(identifier(item++, "11"), dateOf(random), active, MODULE, concept, "en", type, term, "900000000000448009");
    for (const [at, concept] of graph.ids.entries()) {
      const term = terms.term();
      yield row(1, concept, "900000000000003001", `${term} (${terms.tag(at)})`);
      yield row(1, concept, "900000000000013009", term);
      const share = (wanted - 2 * count) / count;
      for (let extra = random.skewed(Math.ceil(share * 4), 1.9); extra > 0 && item < 1_000_000 + wanted; extra--) {
        yield row(random.chance(0.8) ? 1 : 0, concept, "900000000000013009", terms.variant(term));
      }
    }
  }
  return batched(`${component}\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId`, lines());
}

/** Every description in GB English, and in one of the two UK language reference sets. */
export function language(rows: number, types: Uint8Array, { seed }: Shape): Iterable<string> {
  const random = new Random(seed + 5);
  const preferred = "900000000000548007";
  const acceptable = "900000000000549004";
  function* lines(): Generator<string> {
    for (let at = 0; at < rows; at++) {
      const id = identifier(1_000_000 + at, "11");
      const rank = types[at] === 1 ? preferred : acceptable;
      const realm = at % 5 === 0 ? metadata.ukPharmacy : metadata.ukClinical;
      yield line(random.uuid(), DATE, 1, MODULE, realm, id, rank);
      if (random.chance(0.6)) yield line(random.uuid(), DATE, 1, MODULE, metadata.gbEnglish, id, rank);
    }
  }
  return batched(`${component}\trefsetId\treferencedComponentId\tacceptabilityId`, lines());
}

export function simpleRefsets(graph: ReleaseGraph, { seed, concepts: count }: Shape): Iterable<string> {
  const random = new Random(seed + 6);
  function* lines(): Generator<string> {
    for (let at = 0; at < count * 0.8; at++) {
      const refset = graph.ids[graph.firstRefset + random.skewed(REFSETS - 2, 3)]!;
      const member = graph.ids[graph.firstClinical + random.below(count - graph.firstClinical)]!;
      yield line(random.uuid(), DATE, random.chance(0.9) ? 1 : 0, MODULE, refset, member);
    }
  }
  return batched(`${component}\trefsetId\treferencedComponentId`, lines());
}

export function associations(graph: ReleaseGraph, { seed }: Shape): Iterable<string> {
  const random = new Random(seed + 7);
  function* lines(): Generator<string> {
    for (let at = graph.firstClinical; at < graph.ids.length; at++) {
      if (graph.active[at] === 1) continue;
      const target = graph.ids[graph.firstClinical + random.below(graph.ids.length - graph.firstClinical)]!;
      const refset = random.chance(0.6) ? metadata.sameAs : metadata.replacedBy;
      yield line(random.uuid(), DATE, 1, MODULE, refset, graph.ids[at]!, target);
    }
  }
  return batched(`${component}\trefsetId\treferencedComponentId\ttargetComponentId`, lines());
}

export function maps(graph: ReleaseGraph, { seed, concepts: count }: Shape): Iterable<string> {
  const random = new Random(seed + 8);
  const refset = graph.ids[graph.firstRefset + REFSETS - 1]!;
  function* lines(): Generator<string> {
    for (let at = 0; at < count / 3; at++) {
      const member = graph.ids[graph.firstClinical + random.below(count - graph.firstClinical)]!;
      const target = `${String.fromCharCode(65 + random.below(26))}${random.below(100)}.${random.below(10)}`;
      const advice = `ALWAYS ${target}`;
      yield line(
        random.uuid(),
        DATE,
        1,
        MODULE,
        refset,
        member,
        1,
        1,
        "TRUE",
        advice,
        target,
        metadata.core,
        metadata.core,
      );
    }
  }
  return batched(
    `${component}\trefsetId\treferencedComponentId\tmapGroup\tmapPriority\tmapRule\tmapAdvice\tmapTarget\tcorrelationId\tmapCategoryId`,
    lines(),
  );
}
