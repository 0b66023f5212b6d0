import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

/** What must be found: were one of these checks to pass everything, this would not compile. */
type Field<Gives, Parent> = (parent: Parent, args: Record<string, never>) => Promise<Gives> | Gives;
interface Model {
  readonly id: string;
  readonly status: "DRAFT" | "ACTIVE";
}
interface Sdl {
  readonly Plan?: {
    readonly id?: Field<string, Model>;
    readonly status?: Field<"DRAFT", Model>;
    readonly title?: Field<string | null, Model>;
  };
}
interface Mutations {
  readonly createPlan?: (
    _: unknown,
    args: { readonly input: { readonly title?: string | null; more: string } },
  ) => void;
  readonly revisePlan?: (_: unknown, args: { readonly input: { readonly title?: number } }) => void;
}
interface Rules {
  readonly createPlan: (id: string, given: { readonly title: string | null; readonly days: number }) => void;
  readonly revisePlan: (plan: Model, given: { readonly title?: string }) => void;
}

export type Found = [
  Same<Misfits<Sdl, { Plan: { id: () => number; titel: () => string } }>, "Plan.id" | "Plan.titel">,
  Same<Unserved<Sdl, { Plan: Model }, object>, "Plan.status" | "Plan.title">,
  Nothing<Unserved<Sdl, { Plan: Model }, { Plan: { status: () => "DRAFT"; title: () => null } }>>,
  Same<Misread<Mutations, Rules>, "createPlan.more" | "createPlan.days" | "revisePlan.title">,
];
