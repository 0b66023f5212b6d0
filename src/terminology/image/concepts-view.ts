import { CONCEPT_ACTIVE, CONCEPT_DEFINED } from "../build/concept-rows.ts";
import type { Concepts } from "../snapshot.ts";
import { findText, idText } from "./id-slots.ts";
import type { Image } from "./image.ts";

const DEFINED = "900000000000073002";
const PRIMITIVE = "900000000000074008";

export function conceptsOf(image: Image): Concepts {
  const high = image.u32("concept.high");
  const low = image.u32("concept.low");
  const slots = image.u32("concept.slots");
  const flags = image.u8("concept.flags");
  const module = image.u16("concept.module");
  const time = image.u16("concept.time");
  const modules = image.meta.modules as readonly string[];
  const times = image.meta.times as readonly number[];
  const isDefined = (ordinal: number) => (flags[ordinal]! & CONCEPT_DEFINED) !== 0;
  return {
    ordinalOf: (id) => findText(slots, high, low, id),
    idOf: (ordinal) => idText(high[ordinal]!, low[ordinal]!),
    isActive: (ordinal) => (flags[ordinal]! & CONCEPT_ACTIVE) !== 0,
    isDefined,
    definitionStatusId: (ordinal) => (isDefined(ordinal) ? DEFINED : PRIMITIVE),
    moduleId: (ordinal) => modules[module[ordinal]!]!,
    effectiveTime: (ordinal) => times[time[ordinal]!]!,
  };
}
