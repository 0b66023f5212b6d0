import type { Attributes, ConcreteValues } from "../snapshot.ts";
import { groupedIn } from "./hierarchy-view.ts";
import type { Image } from "./image.ts";
import { Texts } from "./texts.ts";

const NONE = new Uint32Array(0);
const kinds = { "#": "number", '"': "string", "?": "boolean" } as const;

export function attributesOf(image: Image): Attributes {
  const types = image.u32("attribute.types");
  const byType = groupedIn(image, "attribute.byType");
  const place = new Map([...types].map((type, index) => [type, index]));
  const source = image.u32("attribute.source");
  return {
    count: source.length,
    starts: image.u32("attribute.starts"),
    source,
    group: image.u16("attribute.group"),
    type: image.u32("attribute.type"),
    value: image.u32("attribute.value"),
    types,
    rowsOfType(type) {
      const index = place.get(type);
      return index === undefined ? NONE : byType.values.subarray(byType.starts[index]!, byType.starts[index + 1]!);
    },
    rowsByValue: image.u32("attribute.byValue"),
  };
}

export function concreteOf(image: Image): ConcreteValues {
  const texts = new Texts(image, "concrete");
  return {
    count: texts.count,
    text: (index) => texts.at(index).slice(1),
    kind: (index) => kinds[texts.at(index)[0] as keyof typeof kinds],
  };
}
