import fc from "fast-check";
import type { Kind } from "../../../src/access/policy/kinds.ts";
import type { Role } from "../../../src/kernel/role.ts";

/** Days of an invented month; null: without a bound. */
export interface Span {
  readonly from: number | null;
  readonly until: number | null;
}

/** A few organisations, people and decisions: enough that every rule of the policy decides something. */
export interface World {
  readonly now: number;
  readonly patients: readonly { readonly practice: number | null; readonly recordedBy: number }[];
  readonly relationships: readonly (Span & {
    readonly patient: number;
    readonly organisation: number;
    readonly kind: "EPISODE" | "TEAM" | "REFERRAL";
  })[];
  readonly consents: readonly (Span & {
    readonly patient: number;
    readonly decision: "PERMIT" | "DENY";
    /** An organisation's number, the carer of the patient, or everyone. */
    readonly party: number | "CARER" | null;
    readonly classes: readonly string[];
  })[];
  readonly seals: readonly (Span & { readonly patient: number; readonly from: number })[];
  /** Glass that GPs of an organisation broke: it closes after a shift. */
  readonly broken: readonly { readonly patient: number; readonly organisation: number; readonly day: number }[];
}

/** A PCN with two practices, a trust, and a charity: by number, with the number of the group that they share. */
export const ORGANISATIONS = [
  { name: "PCN", group: 0, agency: false },
  { name: "practice", group: 0, agency: false },
  { name: "sister practice", group: 0, agency: false },
  { name: "trust", group: 3, agency: false },
  { name: "charity", group: 4, agency: true },
] as const;

export const PATIENTS = 2;

/** Who asks: staff of an organisation in a role, or a patient, or a patient's carer. */
export type Principal =
  | { readonly role: Exclude<Role, "PATIENT" | "PROXY">; readonly organisation: number }
  | { readonly role: "PATIENT" | "PROXY"; readonly patient: number };

const STAFF = ["CARE_COORDINATOR", "SOCIAL_PRESCRIBING_LINK_WORKER", "GP", "PRIVACY_OFFICER", "ANALYST"] as const;

export const principals: readonly Principal[] = [
  ...ORGANISATIONS.flatMap((_, organisation) => STAFF.map((role) => ({ role, organisation }))),
  ...Array.from({ length: PATIENTS }, (_, patient) => ({ role: "PATIENT" as const, patient })),
  ...Array.from({ length: PATIENTS }, (_, patient) => ({ role: "PROXY" as const, patient })),
];

/** The kinds that the probes hold: see `build.ts`. */
export const PROBED = ["CARE", "CLINICAL", "CONSENT", "RECORD"] as const satisfies readonly Kind[];

const day = fc.integer({ min: 1, max: 9 });
const span = { from: fc.option(day), until: fc.option(day) };
const patient = fc.nat({ max: PATIENTS - 1 });
const organisation = fc.nat({ max: ORGANISATIONS.length - 1 });

const relationship = fc.record({
  ...span,
  patient,
  organisation,
  kind: fc.constantFrom("EPISODE" as const, "TEAM" as const, "REFERRAL" as const),
});
const consent = fc.record({
  ...span,
  patient,
  decision: fc.constantFrom("PERMIT" as const, "DENY" as const),
  party: fc.oneof(organisation, fc.constant("CARER" as const), fc.constant(null)),
  classes: fc.subarray(["CarePlan", "Condition", "Consent"]),
});
const worldOf = (least: number, broken: fc.Arbitrary<number>): fc.Arbitrary<World> =>
  fc.record({
    now: fc.integer({ min: 3, max: 7 }),
    patients: fc.array(fc.record({ practice: fc.option(fc.constantFrom(1, 2, 3)), recordedBy: organisation }), {
      minLength: PATIENTS,
      maxLength: PATIENTS,
    }),
    relationships: fc.array(relationship, { minLength: least * 2, maxLength: 5 }),
    consents: fc.array(consent, { minLength: least * 2, maxLength: 4 }),
    seals: fc.array(fc.record({ patient, from: day, until: fc.option(day) }), { minLength: least, maxLength: 1 }),
    broken: fc.array(fc.record({ patient, organisation, day: broken }), { minLength: least, maxLength: 1 }),
  });

export const worlds = worldOf(0, day);

/** Worlds in which much happens at once, so that a rule that is missing shows soon. */
export const eventful = worldOf(1, fc.constant(5)).map((world) => ({ ...world, now: 5 }));

const always: Span = { from: null, until: null };
const quiet: World = {
  now: 5,
  patients: [
    { practice: 1, recordedBy: 1 },
    { practice: null, recordedBy: 3 },
  ],
  relationships: [],
  consents: [],
  seals: [],
  broken: [],
};
const said = (patient: number, decision: "PERMIT" | "DENY", party: number | "CARER" | null, ...classes: string[]) => ({
  ...always,
  patient,
  decision,
  party,
  classes,
});

/** What chance seldom brings together. */
export const rarities: readonly World[] = [
  { ...quiet, consents: [said(0, "DENY", 1), said(1, "DENY", 3)] },
  { ...quiet, consents: [said(0, "PERMIT", "CARER", "Condition"), said(1, "PERMIT", "CARER"), said(1, "DENY", null)] },
  {
    ...quiet,
    relationships: (["TEAM", "REFERRAL"] as const).map((kind, patient) => ({
      ...always,
      patient,
      organisation: 4,
      kind,
    })),
  },
  {
    ...quiet,
    relationships: [{ ...always, patient: 1, organisation: 4, kind: "TEAM" }],
    consents: [said(1, "PERMIT", 4)],
  },
];
