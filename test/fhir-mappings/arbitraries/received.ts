import * as fc from "fast-check";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a sender may add that no model of ours holds. */
const residue: fc.Arbitrary<{ readonly [key: string]: Json }> = fc.constantFrom(
  {},
  { id: "r1", extension: [{ url: "urn:theirs", valueString: "kept" }] },
  { modifierExtension: [], _status: { extension: [{ url: "urn:theirs" }] } },
  { assigner: { display: "kept" }, onset: 1, zeta: [null, { deep: [] }] },
);

/**
 * The resource as a sender with more to say would have sent it: every object has some residue, before, among or after
 * what we hold, which is told by a stream of choices.
 */
export const received = <Resource extends object>(resource: Resource): fc.Arbitrary<Resource> =>
  fc.infiniteStream(fc.tuple(residue, fc.nat({ max: 5 }))).map((choices) => {
    const decorate = (json: unknown): unknown => {
      if (Array.isArray(json)) return json.map(decorate);
      if (typeof json !== "object" || json === null) return json;
      const { value } = choices.next();
      const [added, place] = value as [object, number];
      const entries = Object.entries(json).map(([key, it]) => [key, decorate(it)] as const);
      const fresh = Object.entries(added).filter(([key]) => !(key in json));
      return Object.fromEntries([...entries.slice(place), ...fresh, ...entries.slice(0, place)]);
    };
    return decorate(resource) as Resource;
  });
