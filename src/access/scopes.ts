/** What each room's reading and writing is called in a token. Whoever may write may read what they wrote. */
export const families: Readonly<Record<string, { readonly read: string; readonly write: string }>> = {
  activity: { read: "activity.read", write: "activity.write" },
  analytics: { read: "analytics.read", write: "analytics.write" },
  assessments: { read: "assessments.read", write: "assessments.write" },
  audit: { read: "audit.read", write: "audit.write" },
  "care-plans": { read: "care-plans.read", write: "care-plans.write" },
  "care-teams": { read: "care-teams.read", write: "care-teams.write" },
  caseloads: { read: "caseloads.read", write: "caseloads.write" },
  consents: { read: "consents.read", write: "consents.write" },
  events: { read: "events.read", write: "events.write" },
  directory: { read: "directory.read", write: "directory.write" },
  fhir: { read: "fhir.read", write: "fhir.import" },
  patients: { read: "patients.read", write: "patients.write" },
  referrals: { read: "referrals.read", write: "referrals.write" },
  terminology: { read: "terminology.read", write: "terminology.write" },
};

/** Documents that nobody registered, and the schema itself. */
export const FREE_QUERY = "free-query";

/** Whole resources and Bundles by the thousand; its holders may send larger bodies. */
export const IMPORT = families.fhir!.write;

/** What a token must name, whoever holds it. */
export const explicit: ReadonlySet<string> = new Set([FREE_QUERY, IMPORT]);

/** What a person has where their token names none of them. */
export const familyScopes: ReadonlySet<string> = new Set(
  Object.values(families)
    .flatMap(({ read, write }) => [read, write])
    .filter((scope) => !explicit.has(scope)),
);

/** The scopes of a caller with everything, as a demo has. */
export const allScopes: readonly string[] = [...familyScopes, ...explicit];

/** Whether what is granted opens what a document needs. */
export const opens = (granted: ReadonlySet<string>, needed: string): boolean =>
  granted.has(needed) || (needed.endsWith(".read") && writesOf.get(needed)?.some((it) => granted.has(it)) === true);

const writesOf = new Map(Object.values(families).map(({ read, write }) => [read, [write]]));
