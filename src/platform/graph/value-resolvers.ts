import { type Coding, SNOMED } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { entity } from "../federation/entity.ts";
import type { ResolverMap } from "../federation/resolvers.ts";
import { declared } from "./declaration.ts";
import { scalars } from "./scalars.ts";

/** The field of a Reference that leads on, by the entity it leads to, with the words that the model has for it. */
const targets: Readonly<Record<string, { readonly typename: string; readonly words: readonly string[] }>> = {
  patient: { typename: "Patient", words: ["Patient"] },
  relatedPerson: { typename: "RelatedPerson", words: ["RelatedPerson"] },
  practitioner: { typename: "Practitioner", words: ["Practitioner"] },
  practitionerRole: { typename: "PractitionerRole", words: ["PractitionerRole"] },
  organisation: { typename: "Organisation", words: ["Organisation"] },
  healthcareService: { typename: "HealthcareService", words: ["HealthcareService"] },
  condition: { typename: "Condition", words: ["Condition"] },
  observation: { typename: "Observation", words: ["Observation"] },
  carePlan: { typename: "CarePlan", words: ["CarePlan"] },
  goal: { typename: "Goal", words: ["Goal"] },
  careTeam: { typename: "CareTeam", words: ["CareTeam"] },
  referral: { typename: "Referral", words: ["Referral"] },
  task: { typename: "Task", words: ["Task"] },
  activity: { typename: "Activity", words: ["Contact", "Intervention"] },
};

const follow = Object.fromEntries(
  Object.entries(targets).map(([field, { typename, words }]) => [
    field,
    declared({ kind: "follow", typename, words }, ({ type, id }: Reference) =>
      id !== null && type !== null && words.includes(type) ? entity(typename, id) : null,
    ),
  ]),
);

/** What a coding asks of the terminology that the context carries. */
interface JudgesCodes {
  readonly terminology: {
    validate(coding: { readonly code: string; readonly display: string | null }): Promise<{
      readonly verdict: string;
      readonly warnings?: readonly string[];
    }>;
  };
}

const snomed = {
  concept: ({ system, code }: Coding) => (system === SNOMED && code !== null ? entity("Concept", code) : null),
  displayMatches: async ({ system, code, display }: Coding, _: unknown, context: unknown) => {
    const { terminology } = context as JudgesCodes;
    if (system !== SNOMED || code === null || !display?.trim()) return null;
    const { verdict, warnings = [] } = await terminology.validate({ code, display });
    return verdict === "VALID" ? warnings.length === 0 : null;
  },
};

/** The resolvers of the value types that every room shares. */
export const valueResolvers: ResolverMap = {
  ...scalars,
  Coding: snomed,
  Reference: follow,
  UserError: { __resolveType: ({ __typename }: Refusal) => __typename },
};
