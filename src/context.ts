import type { DataSource } from "typeorm";
import type { Access } from "./access/access.ts";
import { mayWrite } from "./access/actor.ts";
import type { RequestAudit } from "./access/audit/request-audit.ts";
import type { CallerHeaders } from "./access/claims.ts";
import type { Context } from "./access/context.ts";
import type { Redacted } from "./access/redaction.ts";
import type { Validate } from "./fhir/validate/validator.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Refusal } from "./kernel/refusal.ts";
import type { Ask } from "./platform/ask.ts";
import { binder, type SharedLoader } from "./platform/loaders.ts";
import type { WriteContext } from "./platform/writes.ts";
import { codeChecker } from "./terminology/check-codes.ts";
import type { Terminology } from "./terminology/terminology.ts";

export interface ContextParts {
  readonly source: DataSource;
  readonly loaders: Readonly<Record<string, SharedLoader<never, unknown>>>;
  /** For callers for whom it may lag; the same, unless given. */
  readonly replicaLoaders?: ContextParts["loaders"] | undefined;
  readonly clock: Clock;
  readonly terminology: Terminology;
  /** Judges FHIR resources; absent or null where no definitions are at hand. */
  readonly validate?: Validate | null;
  /** How the rooms of this process ask the graph, for the caller with this context and these headers. */
  readonly asking: (contextOf: () => GraphContext, headers: CallerHeaders | undefined) => Ask;
}

/** The context of every resolver, and SNOMED CT beside it. */
export type GraphContext = Context & {
  readonly terminology: Terminology;
  readonly validate: Validate | null;
  readonly audit: RequestAudit;
  /** What is left out of this answer, and why. */
  readonly redactions: Redacted[];
};

/** Makes the context of one request out of who asks. */
export function contexts({ source, loaders, clock, terminology, validate = null, asking, ...more }: ContextParts) {
  const bind = binder(loaders);
  const bindLagging = more.replicaLoaders ? binder(more.replicaLoaders) : bind;
  const checkCodes: WriteContext["checkCodes"] = codeChecker(terminology);
  const contextOf = (access: Access, audit: RequestAudit, headers?: CallerHeaders): GraphContext => ({
    access,
    audit,
    loaders: (access.mayLag ? bindLagging : bind)(access),
    terminology,
    validate,
    redactions: [],
    write: {
      scope: access,
      actorId: access.actor.id,
      role: access.actor.role,
      now: clock.now(),
      source,
      barred: mayWrite(access.actor) ? [] : [readsOnly],
      checkCodes,
      // Each question sees the graph as it is when it is asked, not as an earlier one or a replica found it.
      ask: asking(() => contextOf({ ...access, mayLag: false }, audit, headers), headers),
      recorder: audit,
    },
  });
  return contextOf;
}

const readsOnly: Refusal = {
  __typename: "NotPermitted",
  code: "NOT_PERMITTED",
  message: "Your role reads and counts; it changes nothing.",
  path: ["input"],
};
