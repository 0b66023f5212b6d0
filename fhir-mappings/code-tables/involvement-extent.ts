import type { InvolvementExtent } from "../../src/subgraphs/patients/about-me/about-me.ts";
import { codeTable } from "../code-table.ts";
import { CANONICAL } from "../systems.ts";

type Theirs = "leads" | "shares" | "is-told" | "not-now";

export const involvementExtent = codeTable<InvolvementExtent, Theirs>(
  "involvement-extent",
  `${CANONICAL}CodeSystem/involvement-extent-code`,
)({
  LEADS: "leads",
  SHARES: "shares",
  IS_TOLD: "is-told",
  NOT_NOW: "not-now",
});
