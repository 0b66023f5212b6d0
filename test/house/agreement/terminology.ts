import type * as sdl from "../../../src/generated/terminology.ts";
import type { ConceptStanding } from "../../../src/subgraphs/terminology/concept/concept.ts";
import type { EnumValue, Problem } from "../../../src/subgraphs/terminology/problem.ts";
import type { Place } from "../../../src/terminology/places.ts";
import type { DescriptionType } from "../../../src/terminology/snapshot.ts";
import type { Subsumption, Terminology, Verdict } from "../../../src/terminology/terminology.ts";
import type { Same } from "./agree.ts";

export type Agreement = [
  Same<sdl.ConceptStanding, ConceptStanding>,
  Same<sdl.ConceptTermType, EnumValue<DescriptionType>>,
  Same<sdl.Subsumption, EnumValue<Subsumption>>,
  Same<sdl.Verdict, Verdict["verdict"]>,
  Same<sdl.TerminologyProblemCode, Problem["code"]>,
  Same<sdl.TerminologyMode, EnumValue<Terminology["mode"]>>,
  Same<sdl.CodingStrength, Place["strength"]>,
];
