import type { Terminology, Verdict } from "./terminology.ts";

/**
 * Asks about each coding once, for as long as it lasts: an import meets the same ones over and over. What nobody could
 * tell is asked again.
 */
export function remembering(terminology: Terminology): Terminology {
  const known = new Map<string, Promise<Verdict>>();
  return {
    ...terminology,
    get mode() {
      return terminology.mode;
    },
    validate(coding, expectation) {
      const key = JSON.stringify([coding, expectation]);
      const before = known.get(key);
      if (before) return before;
      const asked = terminology.validate(coding, expectation).then((verdict) => {
        if (verdict.verdict === "UNKNOWN") known.delete(key);
        return verdict;
      });
      asked.catch(() => known.delete(key));
      known.set(key, asked);
      return asked;
    },
  };
}
