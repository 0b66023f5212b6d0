import { FAULTS, isFaultCode } from "../faults.ts";
import type { Guard } from "./guards.ts";

/** Gives an answer without data the status of its fault. */
export const faultStatus: Guard<object> = {
  finish: ({ response: { body, http } }) => {
    if (body.kind !== "single" || body.singleResult.data || http.status !== undefined) return;
    const code = body.singleResult.errors?.[0]?.extensions?.code;
    if (isFaultCode(code)) http.status = FAULTS[code];
  },
};
