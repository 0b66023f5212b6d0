import { EclRefusal } from "./refusal.ts";

/** Aliases of language reference sets, from appendix C of the ECL specification. */
export const dialectAliases: ReadonlyMap<string, string> = new Map([
  ["en-au", "32570271000036106"],
  ["en-ca", "19491000087109"],
  ["en-gb", "900000000000508004"],
  ["en-ie", "21000220103"],
  ["en-int-gmdn", "608771002"],
  ["en-nhs-clinical", "999001261000000100"],
  ["en-nhs-dmd", "999000671000001103"],
  ["en-nhs-pharmacy", "999000691000001104"],
  ["en-nz", "271000210107"],
  ["en-nz-pat", "281000210109"],
  ["en-uk-drug", "999000681000001101"],
  ["en-uk-ext", "999001251000000103"],
  ["en-us", "900000000000509007"],
  ["da-dk", "554461000005103"],
  ["de", "722130004"],
  ["es", "448879004"],
  ["es-ar", "450828004"],
  ["es-uy", "5641000179103"],
  ["et-ee", "71000181105"],
  ["fr", "722131000"],
  ["fr-be", "21000172104"],
  ["fr-ca", "20581000087109"],
  ["ja", "722129009"],
  ["nb-no", "61000202103"],
  ["nl-be", "31000172101"],
  ["nl-nl", "31000146106"],
  ["nn-no", "91000202106"],
  ["sv-se", "46011000052107"],
  ["zh", "722128001"],
]);

export function dialectIdOf(alias: string): string {
  const id = dialectAliases.get(alias);
  if (id !== undefined) return id;
  throw new EclRefusal("ECL_REFUSED", `"${alias}" is no dialect: name its language reference set with dialectId`);
}
