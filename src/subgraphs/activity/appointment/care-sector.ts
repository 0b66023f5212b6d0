import { ownConcept } from "../own-concept.ts";

/** Who sees the person: a coordinator arranges across all of them. */
export type CareSector = "PRIMARY" | "SECONDARY" | "COMMUNITY" | "LOCAL_AUTHORITY" | "STATUTORY" | "VOLUNTARY";

export const careSectors = ownConcept<CareSector>("care-sector", {
  PRIMARY: "Primary care",
  SECONDARY: "Secondary care",
  COMMUNITY: "Community care",
  LOCAL_AUTHORITY: "Local authority",
  STATUTORY: "Another statutory body",
  VOLUNTARY: "Voluntary sector",
});

/** Marks what another organisation keeps in its own diary, and that is only noted here. */
export const diaries = ownConcept<"EXTERNAL">("appointment-diary", { EXTERNAL: "Booked elsewhere" });
