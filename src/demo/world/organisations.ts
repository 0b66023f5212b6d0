import type { OdsCode } from "../../kernel/ods-code.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { OrganisationType } from "../../subgraphs/directory/organisation/organisation.ts";
import { address, landline, postcode } from "../names/places.ts";
import { to, type Writing } from "../writing.ts";

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly type: OrganisationType;
  /** In the shape of ODS codes, and none of them. Family, charities, nurseries and schools need not have one. */
  readonly code: string | null;
  readonly partOf?: string;
}

const entries = [
  { key: "icb", name: "NHS Larkshire Integrated Care Board", type: "ICB", code: "QZ9" },
  { key: "larkminster", name: "Larkminster Primary Care Network", type: "PCN", code: "U99001", partOf: "icb" },
  { key: "otterford", name: "Otterford Primary Care Network", type: "PCN", code: "U99002", partOf: "icb" },
  { key: "alder", name: "Alder Lane Surgery", type: "PRACTICE", code: "Z99001", partOf: "larkminster" },
  { key: "millrace", name: "Millrace Medical Centre", type: "PRACTICE", code: "Z99002", partOf: "larkminster" },
  { key: "priory", name: "Priory Road Health Centre", type: "PRACTICE", code: "Z99003", partOf: "larkminster" },
  { key: "glebe", name: "Glebe Family Practice", type: "PRACTICE", code: "Z99004", partOf: "larkminster" },
  { key: "saltmarsh", name: "Saltmarsh Green Surgery", type: "PRACTICE", code: "Z99005", partOf: "larkminster" },
  { key: "weir", name: "Weir House Surgery", type: "PRACTICE", code: "Z99006", partOf: "otterford" },
  { key: "acute", name: "Larkshire Hospitals NHS Foundation Trust", type: "TRUST", code: "RZ9A1", partOf: "icb" },
  { key: "community", name: "Larkshire Community Health NHS Trust", type: "TRUST", code: "RZ9B1", partOf: "icb" },
  { key: "council", name: "Larkshire County Council", type: "LOCAL_AUTHORITY", code: "9Z9" },
  { key: "charity", name: "Larkminster Good Neighbours", type: "CHARITY", code: null },
  { key: "nursery", name: "Little Acorns Nursery", type: "NURSERY", code: null },
  { key: "school", name: "Penning Primary School", type: "SCHOOL", code: null },
] as const satisfies readonly Entry[];

export type OrganisationKey = (typeof entries)[number]["key"];
export type Organisations = Readonly<Record<OrganisationKey, Reference>>;

export const PRACTICES = ["alder", "millrace", "priory", "glebe", "saltmarsh"] as const;

export function organisations(page: Writing): Organisations {
  const known = new Map<string, Reference>();
  for (const { key, name, type, code, partOf } of entries as readonly Entry[]) {
    const parent = partOf === undefined ? null : known.get(partOf)!;
    const place = address("WORK", [name, "1 Market Square"], "Larkminster", postcode(page.random));
    const row = page.add(
      "Organisation",
      {
        odsCode: code as OdsCode | null,
        name,
        aliases: [],
        type,
        types: [],
        active: true,
        partOf: parent,
        telecom: [landline(page.random, "WORK", 1)],
        addresses: [place],
      },
      page.day.at(-1500),
      parent?.id ?? null,
    );
    known.set(key, to("Organisation", row, name));
  }
  return Object.fromEntries(known) as Organisations;
}
