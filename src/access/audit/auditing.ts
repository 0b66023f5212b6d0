import type { DocumentNode, GraphQLFormattedError, OperationDefinitionNode } from "graphql";
import { FAULTS, fault } from "../../platform/faults.ts";
import { MASKED } from "../../platform/mask.ts";
import type { Guard } from "../../platform/surface/guards.ts";
import { rootFields } from "../../platform/surface/root-fields.ts";
import type { RequestAudit } from "./request-audit.ts";
import type { Happening } from "./trail.ts";

interface Audited {
  readonly audit: RequestAudit;
}

/** What denies, among the faults: the others are calls that failed. */
const DENIALS: ReadonlySet<unknown> = new Set(["UNAUTHENTICATED", "FORBIDDEN"]);

/** Puts on record what an answer tells, or that there is none; what cannot be put on record is not answered. */
export const auditing = (report: (error: unknown) => void): Guard<Audited> => {
  const asked = new WeakMap<OperationDefinitionNode, string>();
  const askedIn = (document: DocumentNode | undefined, operation: OperationDefinitionNode | undefined): string => {
    if (!document || !operation) return "";
    const known = asked.get(operation) ?? named(document, operation);
    asked.set(operation, known);
    return known;
  };
  return {
    finish: ({ contextValue: { audit }, document, operation, response }) => {
      if (response.body.kind !== "single") return;
      const { errors = [] } = response.body.singleResult;
      const patients = audit.untold();
      if (patients.length === 0 && errors.length === 0) return;
      return audit.record(happenings(askedIn(document, operation), patients, errors)).catch((error) => {
        report(error);
        const { message } = fault("SERVICE_UNAVAILABLE", MASKED.SERVICE_UNAVAILABLE!);
        const unavailable = { message, extensions: { code: "SERVICE_UNAVAILABLE" } };
        response.http.status = FAULTS.SERVICE_UNAVAILABLE;
        response.body = { kind: "single", singleResult: { errors: [unavailable] } };
      });
    },
  };
};

const LONGEST = 500;

const named = (document: DocumentNode, operation: OperationDefinitionNode): string =>
  [...new Set(rootFields(document, operation).map(({ name }) => name.value))].join(", ").slice(0, LONGEST);

function happenings(
  operation: string,
  patients: readonly string[],
  errors: readonly GraphQLFormattedError[],
): readonly Happening[] {
  const read: Happening[] = patients.length === 0 ? [] : [{ kind: "READ", operation, outcome: "OK", patients }];
  if (errors.length === 0) return read;
  const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.code)))].sort();
  const kind = codes.some((code) => DENIALS.has(code)) ? "DENIED" : "FAILED";
  return [...read, { kind, operation, outcome: codes.join(", "), patients: [] }];
}
