import type * as fhir from "fhir/r4.js";
import { type Lens, optional, required, startingFrom } from "./lens.ts";
import { items, member } from "./list.ts";

type Value = Extract<keyof fhir.Extension, `value${string}`>;
type Extended = Pick<fhir.Element, "extension">;

/** The value of the extension with this URL. */
export const extension = <Whole extends Extended, Key extends Value, Part>(
  url: string,
  key: Key,
  inner: Lens<NonNullable<fhir.Extension[Key]>, Part>,
): Lens<Whole, Part | null> =>
  member<Extended, "extension", Part>("extension", (it) => it.url === url, { url }, optional(key, inner)) as Lens<
    Whole,
    Part | null
  >;

/** Each of the extensions with this URL, read by `inner`. */
export const extensions = <Whole extends Extended, Part>(
  url: string,
  inner: Lens<fhir.Extension, Part>,
): Lens<Whole, readonly Part[]> =>
  items<Extended, "extension", Part>("extension", startingFrom({ url }, inner), (it) => it.url === url) as Lens<
    Whole,
    readonly Part[]
  >;

/** The values of all extensions with this URL. */
export const extensionValues = <Whole extends Extended, Key extends Value, Part>(
  url: string,
  key: Key,
  inner: Lens<NonNullable<fhir.Extension[Key]>, Part>,
): Lens<Whole, readonly Part[]> => extensions(url, required(key, inner));
