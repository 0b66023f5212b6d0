import { covers, earliest } from "../../../kernel/time.ts";
import type { Consent } from "./consent.ts";

/**
 * Whether the decision held at a time. It holds from its period's start, or else from when it was given, and never
 * before. One that was withdrawn held until its end; where no end is known, it is not relied upon at all.
 */
export function isInForce(
  { status, period, recordedAt }: Pick<Consent, "status" | "period" | "recordedAt">,
  at: Date,
  now: Date,
): boolean {
  const start = period?.start ?? recordedAt;
  const end = period?.end ?? null;
  if (status === "ACTIVE") return covers({ start, end }, at);
  const withdrawn = status === "INACTIVE" && start !== null && end !== null && earliest(end) <= now.getTime();
  return withdrawn && covers({ start, end }, at);
}
