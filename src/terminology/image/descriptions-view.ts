import { CASE_SIGNIFICANCE, DESCRIPTION_ACTIVE, DESCRIPTION_TYPES } from "../build/description-rows.ts";
import type { Descriptions, DescriptionType } from "../snapshot.ts";
import { idText } from "./id-slots.ts";
import type { Image } from "./image.ts";
import { TermsView } from "./terms-view.ts";

const types: readonly DescriptionType[] = ["fsn", "synonym", "definition"];
const BILLION = 1_000_000_000;

export function descriptionsOf(image: Image): Omit<Descriptions, "withWords"> {
  const high = image.u32("description.high");
  const low = image.u32("description.low");
  const byId = image.u32("description.byId");
  const flags = image.u8("description.flags");
  const module = image.u16("description.module");
  const time = image.u16("description.time");
  const modules = image.meta.modules as readonly string[];
  const times = image.meta.times as readonly number[];
  const languages = image.meta.languages as readonly string[];
  // A release in one language has no column for it.
  const language = languages.length > 1 ? image.u8("description.language") : undefined;
  const dialects = image.meta.dialects as readonly string[];
  const packed = new Map(dialects.map((id) => [id, image.u8(`dialect.${id}`)]));
  const terms = new TermsView(image);
  return {
    count: high.length,
    starts: image.u32("description.starts"),
    concept: image.u32("description.concept"),
    term: (index) => terms.at(index),
    id: (index) => idText(high[index]!, low[index]!),
    indexOf: (id) => bisect(id, byId, high, low),
    isActive: (index) => (flags[index]! & DESCRIPTION_ACTIVE) !== 0,
    type: (index) => types[flags[index]! & 3]!,
    typeId: (index) => DESCRIPTION_TYPES[flags[index]! & 3]!,
    language: (index) => languages[language?.[index] ?? 0]!,
    moduleId: (index) => modules[module[index]!]!,
    effectiveTime: (index) => times[time[index]!]!,
    caseSignificanceId: (index) => CASE_SIGNIFICANCE[(flags[index]! >>> 2) & 3]!,
    dialects,
    acceptability(index, dialectId) {
      const cell = ((packed.get(dialectId)?.[index >>> 2] ?? 0) >>> ((index & 3) * 2)) & 3;
      return cell === 2 ? "preferred" : cell === 1 ? "acceptable" : undefined;
    },
  };
}

function bisect(id: string, byId: Uint32Array, high: Uint32Array, low: Uint32Array): number {
  if (!/^[0-9]{6,18}$/.test(id)) return -1;
  const above = Number(id.slice(0, -9));
  const below = Number(id.slice(-9)) % BILLION;
  let first = 0;
  let last = byId.length - 1;
  while (first <= last) {
    const middle = (first + last) >>> 1;
    const index = byId[middle]!;
    const difference = high[index]! - above || low[index]! - below;
    if (difference === 0) return index;
    if (difference < 0) first = middle + 1;
    else last = middle - 1;
  }
  return -1;
}
