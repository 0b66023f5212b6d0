import type { Reference } from "../../kernel/reference.ts";
import type { ClockRule } from "../../subgraphs/referrals/clock/clock-rule.ts";
import type { Intake } from "../../subgraphs/referrals/intake/intake.ts";
import type { Writing } from "../writing.ts";
import { childrenRules } from "./children-rules.ts";
import type { OrganisationKey, Organisations } from "./organisations.ts";
import type { ServiceKey, Services } from "./services.ts";

type Said = Omit<Intake, "id" | "serviceId" | "providerId">;

const clock = (rule: Partial<ClockRule> & Pick<ClockRule, "kind" | "name" | "startsOn" | "stopsOn" | "days">) => ({
  dueSoonDays: Math.min(14, Math.floor(rule.days / 3)),
  pausable: false,
  pathway: null,
  ...rule,
});

const contactWithin = (days: number, name: string): ClockRule =>
  clock({ kind: "CONTACT", name, startsOn: "REFERRED", stopsOn: "CONTACT_MADE", days, pausable: true });

const nothing: Said = { sources: [], areas: [], pathways: [], clocks: [], eligibility: [], chaseAfterDays: 14 };

/** All homes of the demo are in the pseudo postcodes ZZ99 1 to ZZ99 9. */
const sectors = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `ZZ99 ${from + i}`);

const children = (nursing: Reference): Said => ({
  sources: ["PARENT", "GP", "HEALTH_VISITOR", "NURSERY", "OTHER_PROFESSIONAL", "COMMUNITY_NURSE", "HOSPITAL"],
  areas: [
    {
      name: "North and West",
      postcodes: sectors(1, 5),
      form: { name: "Children's Therapies referral form", url: null },
    },
    {
      name: "East",
      postcodes: sectors(6, 9),
      form: { name: "Children's Therapies Care Coordination Service referral form", url: null },
    },
  ],
  pathways: [
    { code: "PRE_SCHOOL_COMPLEX", name: "Pre-school children with complex disability" },
    { code: "SCHOOL_AGE", name: "Children at school" },
  ],
  clocks: [
    contactWithin(126, "Contact within 18 weeks"),
    clock({
      kind: "PLAN",
      name: "Support plan within two weeks of the first visit",
      startsOn: "FIRST_VISIT",
      stopsOn: "PLAN_AGREED",
      days: 14,
      pathway: "PRE_SCHOOL_COMPLEX",
    }),
    clock({
      kind: "PATHWAY",
      name: "First visit within six weeks",
      startsOn: "PATHWAY_ALLOCATED",
      stopsOn: "FIRST_VISIT",
      days: 42,
      pathway: "PRE_SCHOOL_COMPLEX",
    }),
  ],
  eligibility: childrenRules(nursing.id!),
  chaseAfterDays: 14,
});

const coordination: Said = {
  ...nothing,
  clocks: [contactWithin(14, "Contact within two weeks")],
  chaseAfterDays: 7,
};

/** How the services of the demo take people in. Those not named take anyone, and decide by accepting the task. */
export function intakes(page: Writing, organisations: Organisations, services: Services): void {
  const linkWorkers = { ...nothing, clocks: [contactWithin(28, "Contact within four weeks")] };
  const said: readonly (readonly [ServiceKey, OrganisationKey, Said])[] = [
    ["children", "community", children(services.childrenNursing)],
    ["coordination", "larkminster", coordination],
    ["otterfordCoordination", "otterford", coordination],
    ["socialPrescribing", "larkminster", linkWorkers],
  ];
  for (const [service, provider, intake] of said) {
    const providerId = organisations[provider].id;
    page.add("Intake", { serviceId: services[service].id!, providerId, ...intake }, page.day.at(-1300), providerId);
  }
}
