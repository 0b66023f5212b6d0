import type { Decision } from "./meeting.ts";

/** New decisions take the first free numbers, so that none takes over the id of another. */
export function numbered(
  decisions: readonly (Omit<Decision, "id"> & { readonly id: string | null })[],
): readonly Decision[] {
  const taken = new Set(decisions.map(({ id }) => id));
  let next = 1;
  return decisions.map((decision) => {
    if (decision.id !== null) return { ...decision, id: decision.id };
    while (taken.has(String(next))) next++;
    return { ...decision, id: String(next++) };
  });
}
