import type { Acceptability, Snapshot } from "../snapshot.ts";
import { CONCRETE } from "../snapshot.ts";
import type { Attribute, ConceptDetail, Description } from "../terminology.ts";
import type { GbTerms } from "./gb-terms.ts";

export function conceptDetail(snapshot: Snapshot, terms: GbTerms, ordinal: number): ConceptDetail {
  const { concepts, hierarchy, hierarchySize } = snapshot;
  const time = concepts.effectiveTime(ordinal);
  const inside = ordinal < hierarchySize;
  const related = ({ starts, values }: typeof hierarchy.parents) =>
    inside ? Array.from(values.subarray(starts[ordinal], starts[ordinal + 1]), (other) => terms.summary(other)) : [];
  return {
    ...terms.summary(ordinal),
    defined: concepts.isDefined(ordinal),
    moduleId: concepts.moduleId(ordinal),
    effectiveTime: time === 0 ? null : String(time),
    parents: related(hierarchy.parents),
    children: related(hierarchy.children),
    descriptions: descriptionsOf(snapshot, ordinal),
    attributes: inside ? attributesOf(snapshot, terms, ordinal) : [],
  };
}

function descriptionsOf({ descriptions }: Snapshot, ordinal: number): Description[] {
  const found: Description[] = [];
  for (let index = descriptions.starts[ordinal]!; index < descriptions.starts[ordinal + 1]!; index++) {
    const acceptability: Record<string, Acceptability> = {};
    for (const dialect of descriptions.dialects) {
      const said = descriptions.acceptability(index, dialect);
      if (said !== undefined) acceptability[dialect] = said;
    }
    found.push({
      id: descriptions.id(index),
      term: descriptions.term(index),
      type: descriptions.type(index),
      language: descriptions.language(index),
      active: descriptions.isActive(index),
      acceptability,
    });
  }
  return found;
}

function attributesOf({ attributes, concrete }: Snapshot, terms: GbTerms, ordinal: number): Attribute[] {
  const found: Attribute[] = [];
  for (let row = attributes.starts[ordinal]!; row < attributes.starts[ordinal + 1]!; row++) {
    const value = attributes.value[row]!;
    found.push({
      group: attributes.group[row]!,
      type: terms.summary(attributes.type[row]!),
      value: value >= CONCRETE ? { concrete: concrete.text(value - CONCRETE) } : terms.summary(value),
    });
  }
  return found;
}
