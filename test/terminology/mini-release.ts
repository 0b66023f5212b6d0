import { ACCEPTABLE, CORE, IS_A, ReleaseBuilder, testId } from "./release-builder.ts";

/** Ids that RF2 itself gives a meaning. */
export const metadata = {
  root: "138875005",
  isA: IS_A,
  core: CORE,
  gbEnglish: "900000000000508004",
  ukClinical: "999001261000000100",
  ukPharmacy: "999000691000001104",
  sameAs: "900000000000527005",
  replacedBy: "900000000000526001",
  product: "373873005",
  moduleDependency: "900000000000534007",
} as const;

const concept = (item: number) => testId(item);

/** The concepts of the mini release, by what they stand for. */
export const mini = {
  ...metadata,
  creature: concept(100),
  bird: concept(101),
  swimmer: concept(102),
  borogove: concept(103),
  jubjub: concept(104),
  tove: concept(105),
  retired: concept(106),
  retiredEarlier: concept(107),
  colour: concept(110),
  mimsy: concept(111),
  slithy: concept(112),
  hue: concept(120),
  habitat: concept(121),
  legs: concept(122),
  potion: concept(130),
  nursery: concept(140),
  emptyNursery: concept(141),
  creatureMap: concept(142),
  inactivation: concept(143),
  looking: concept(150),
} as const;

const terms: Readonly<Record<keyof typeof mini, string>> = {
  root: "Everything",
  isA: "Is a",
  core: "Core module",
  gbEnglish: "GB words",
  ukClinical: "UK clinical words",
  ukPharmacy: "UK pharmacy words",
  sameAs: "Same as",
  replacedBy: "Replaced by",
  product: "Remedy",
  moduleDependency: "Module dependency",
  creature: "Creature",
  bird: "Bird",
  swimmer: "Swimmer",
  borogove: "Borogove",
  jubjub: "Jubjub bird",
  tove: "Tove",
  retired: "Mome rath",
  retiredEarlier: "Old rath",
  colour: "Colour",
  mimsy: "Mimsy",
  slithy: "Slithy",
  hue: "Has hue",
  habitat: "Has habitat",
  legs: "Number of legs",
  potion: "Potion",
  nursery: "Nursery list",
  emptyNursery: "Empty nursery list",
  creatureMap: "Creature map",
  inactivation: "Inactivation list",
  looking: "Looking-glass numbers",
};

/** parent of each concept below the root; two where there are two. */
const parents: readonly (readonly [child: keyof typeof mini, parent: keyof typeof mini])[] = [
  ...(["isA", "core", "gbEnglish", "ukClinical", "ukPharmacy", "sameAs", "replacedBy", "product"] as const).map(
    (child) => [child, "root"] as const,
  ),
  ...(["moduleDependency", "nursery", "emptyNursery", "creatureMap", "inactivation", "looking"] as const).map(
    (child) => [child, "root"] as const,
  ),
  ...(["creature", "colour", "hue", "habitat", "legs"] as const).map((child) => [child, "root"] as const),
  ["bird", "creature"],
  ["swimmer", "creature"],
  ["borogove", "bird"],
  ["jubjub", "bird"],
  ["jubjub", "swimmer"],
  ["tove", "creature"],
  ["mimsy", "colour"],
  ["slithy", "colour"],
  ["potion", "product"],
];

/** Every file kind and every trap of the design page, in about thirty concepts. */
export function miniRelease(): ReleaseBuilder {
  const build = new ReleaseBuilder();
  for (const [name, id] of Object.entries(mini)) {
    const active = name.startsWith("retired") ? 0 : 1;
    build.concept(id, { active, defined: name === "jubjub" });
    const term = terms[name as keyof typeof mini];
    const fsn = build.description(id, `${term} (thing)`, "fsn");
    const synonym = build.description(id, term);
    if (name === "potion") continue;
    for (const dialect of [mini.gbEnglish, mini.ukClinical]) {
      build.language(dialect, fsn);
      build.language(dialect, synonym);
    }
  }
  for (const [child, parent] of parents) build.isA(mini[child], mini[parent]);
  addTerms(build);
  addAttributes(build);
  addMembers(build);
  return build;
}

function addTerms(build: ReleaseBuilder): void {
  // Trap 3: a product is named by the pharmacy refset, whatever the clinical one prefers.
  const clinical = build.description(mini.potion, "Potion as the clinic says");
  const pharmacy = build.description(mini.potion, "Potion as the pharmacy says");
  const british = build.description(mini.potion, "Potion as Britain says");
  build.language(mini.ukClinical, clinical);
  build.language(mini.ukPharmacy, pharmacy);
  build.language(mini.gbEnglish, british);
  // Trap 12: quotes, a backslash and letters beyond ASCII are text like any other; an effectiveTime may be empty.
  build.description(mini.tove, 'Tove, the "slithy" one');
  build.description(mini.tove, "Tové \\ badger-like", "synonym", { time: "" });
  build.language(mini.gbEnglish, build.description(mini.tove, "Lizard-like tove"), ACCEPTABLE);
  build.description(mini.tove, "Toves of long ago", "synonym", { active: 0 });
  build.description(mini.tove, "Something like a badger and a corkscrew", "definition");
}

function addAttributes(build: ReleaseBuilder): void {
  build.relationship(mini.borogove, mini.hue, mini.mimsy, 1);
  build.relationship(mini.borogove, mini.habitat, mini.colour, 1);
  build.relationship(mini.tove, mini.hue, mini.slithy);
  build.relationship(mini.tove, mini.habitat, mini.creature);
  build.relationship(mini.jubjub, mini.hue, mini.slithy, 1, { active: 0 });
  build.concrete(mini.borogove, mini.legs, "#2.0", 1);
  build.concrete(mini.tove, mini.legs, "#4");
}

function addMembers(build: ReleaseBuilder): void {
  build.member("der2_Refset_Simple", mini.nursery, mini.borogove);
  build.member("der2_Refset_Simple", mini.nursery, mini.tove, {}, { active: 0 });
  // Trap 6: an inactive concept with an active row is a member.
  build.member("der2_Refset_Simple", mini.nursery, mini.retired);
  const to = (targetComponentId: string) => ({ targetComponentId });
  build.member("der2_cRefset_Association", mini.replacedBy, mini.retired, to(mini.borogove));
  build.member("der2_cRefset_Association", mini.sameAs, mini.retired, to(mini.jubjub));
  build.member("der2_cRefset_Association", mini.sameAs, mini.retiredEarlier, to(mini.retired));
  build.member("der2_cRefset_AttributeValue", mini.inactivation, mini.retired, { valueId: mini.colour });
  for (const [mapGroup, mapTarget] of [
    [1, "B01.1"],
    [2, "B02"],
  ] as const) {
    const fields = {
      mapGroup,
      mapPriority: 1,
      mapRule: "TRUE",
      mapAdvice: "ALWAYS",
      mapTarget,
      correlationId: mini.colour,
    };
    build.member("der2_iisssccRefset_ExtendedMap", mini.creatureMap, mini.borogove, {
      ...fields,
      mapCategoryId: mini.colour,
    });
  }
  build.member("der2_ssRefset_ModuleDependency", mini.moduleDependency, mini.core, {
    sourceEffectiveTime: "20260101",
    targetEffectiveTime: "20260101",
  });
  build.identifier(mini.looking, "871-4", mini.borogove);
  build.identifier(mini.looking, "999-9", mini.tove, { active: 0 });
}
