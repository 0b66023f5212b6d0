import type { Intake, IntakeArea } from "./intake.ts";

/** The area of a service that a postcode is in: the closest that it names. */
export function areaServing({ areas }: Pick<Intake, "areas">, names: readonly string[]): IntakeArea | null {
  for (const name of names) {
    const found = areas.find(({ postcodes }) => postcodes.includes(name));
    if (found) return found;
  }
  return null;
}
