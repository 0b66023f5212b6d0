import * as fc from "fast-check";
import type { OdsCode } from "../../../src/kernel/ods-code.ts";
import type { Organisation } from "../../../src/subgraphs/directory/organisation/organisation.ts";
import * as it from "./kernel.ts";

const odsCode = fc.stringMatching(/^[A-Z0-9]{3,12}$/).map((code) => code as OdsCode);

export const organisation = it.model<Organisation>({
  id: it.id,
  odsCode: it.orNull(odsCode),
  name: it.orNull(it.text),
  aliases: it.few(it.text),
  type: it.orNull(
    it.anyOf("PRACTICE", "PCN", "TRUST", "LOCAL_AUTHORITY", "CHARITY", "NURSERY", "SCHOOL", "ICB", "OTHER"),
  ),
  types: it.few(it.concept),
  active: it.orNull(it.flag),
  partOf: it.orNull(it.reference),
  telecom: it.few(it.contactPoint),
  addresses: it.few(it.address),
});
