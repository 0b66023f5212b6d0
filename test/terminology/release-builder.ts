import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { verhoeffDigit } from "../../src/kernel/verhoeff.ts";

const NAMESPACE = "1999998";
const partitions = { concept: "10", description: "11", relationship: "12" };

/** An id of the tests' own namespace with a right check digit. */
export function testId(item: number, component: keyof typeof partitions = "concept"): string {
  const digits = `${item}${NAMESPACE}${partitions[component]}`;
  return digits + verhoeffDigit(digits);
}

export const CORE = "900000000000207008";
export const IS_A = "116680003";
const INFERRED = "900000000000011006";
const SOME = "900000000000451002";
const types = { fsn: "900000000000003001", synonym: "900000000000013009", definition: "900000000000550004" };
export const PREFERRED = "900000000000548007";
export const ACCEPTABLE = "900000000000549004";

type Cell = string | number;

export interface Version {
  readonly active?: 0 | 1;
  readonly time?: string;
  readonly module?: string;
}

const headers = {
  concept: "definitionStatusId",
  relationship: "sourceId destinationId relationshipGroup typeId characteristicTypeId modifierId",
  concrete: "sourceId value relationshipGroup typeId characteristicTypeId modifierId",
  description: "conceptId languageCode typeId term caseSignificanceId",
  refset: "refsetId referencedComponentId",
};

/** Rows of an RF2 release under way, written out as the files of a package. */
export class ReleaseBuilder {
  readonly #files = new Map<string, { readonly header: string; readonly rows: string[] }>();
  readonly #damage = new Map<string, (text: string) => string>();
  #item = 1;
  #uuid = 0;

  concept(id: string, version: Version & { readonly defined?: boolean } = {}): string {
    const status = version.defined ? "900000000000073002" : "900000000000074008";
    this.#add("Terminology/sct2_Concept_Snapshot", headers.concept, id, version, [status]);
    return id;
  }

  description(
    concept: string,
    term: string,
    type: keyof typeof types = "synonym",
    version: Version & { id?: string } = {},
  ) {
    const id = version.id ?? testId(this.#item++, "description");
    const file = type === "definition" ? "sct2_TextDefinition" : "sct2_Description";
    const cells = [concept, "en", types[type], term, "900000000000448009"];
    this.#add(`Terminology/${file}_Snapshot-en`, headers.description, id, version, cells);
    return id;
  }

  relationship(
    source: string,
    type: string,
    target: string,
    group = 0,
    version: Version & { id?: string } = {},
  ): string {
    const id = version.id ?? testId(this.#item++, "relationship");
    const cells = [source, target, group, type, INFERRED, SOME];
    this.#add("Terminology/sct2_Relationship_Snapshot", headers.relationship, id, version, cells);
    return id;
  }

  isA(source: string, target: string, version: Version & { id?: string } = {}): string {
    return this.relationship(source, IS_A, target, 0, version);
  }

  concrete(source: string, type: string, value: string, group = 0, version: Version = {}): string {
    const id = testId(this.#item++, "relationship");
    const cells = [source, value, group, type, INFERRED, SOME];
    this.#add("Terminology/sct2_RelationshipConcreteValues_Snapshot", headers.concrete, id, version, cells);
    return id;
  }

  identifier(scheme: string, identifier: string, concept: string, version: Version = {}): void {
    const file = this.#file("Terminology/sct2_Identifier_Snapshot", "");
    const { time, active, module } = full(version);
    file.rows.push([identifier, time, active, module, scheme, concept].join("\t"));
  }

  /** A member row of any refset: `file` is the name before "Snapshot", `fields` the further columns by name. */
  member(
    file: string,
    refset: string,
    component: string,
    fields: Readonly<Record<string, Cell>> = {},
    version: Version & { uuid?: string } = {},
  ): void {
    const header = [headers.refset, ...Object.keys(fields)].join(" ");
    const id = version.uuid ?? this.uuid();
    this.#add(`Refset/${file}Snapshot`, header, id, version, [refset, component, ...Object.values(fields)]);
  }

  language(
    dialect: string,
    description: string,
    acceptabilityId = PREFERRED,
    version: Version & { uuid?: string } = {},
  ) {
    const fields = { acceptabilityId };
    this.member("der2_cRefset_Language", dialect, description, fields, version);
  }

  uuid(): string {
    return `00000000-0000-4000-8000-${String(++this.#uuid).padStart(12, "0")}`;
  }

  /** Changes the text of a file before it is written: to damage it. */
  damage(file: string, change: (text: string) => string): void {
    this.#damage.set(file, change);
  }

  /** The files by path, CRLF as RF2 has it. */
  files(date = "20260101"): Map<string, string> {
    const written = new Map<string, string>();
    for (const [name, { header, rows }] of this.#files) {
      const path = `Snapshot/${name}_GB_${date}.txt`;
      const text = [header, ...rows].map((row) => `${row}\r\n`).join("");
      const damage = [...this.#damage].find(([part]) => name.includes(part))?.[1];
      written.set(path, damage === undefined ? text : damage(text));
    }
    return written;
  }

  async write(date?: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "mini-release-"));
    for (const [path, text] of this.files(date)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return folder;
  }

  #add(name: string, columns: string, id: string, version: Version, cells: readonly Cell[]): void {
    const { time, active, module } = full(version);
    this.#file(name, columns).rows.push([id, time, active, module, ...cells].join("\t"));
  }

  #file(name: string, columns: string) {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const identifiers = "alternateIdentifier effectiveTime active moduleId identifierSchemeId referencedComponentId";
    const header = columns === "" ? identifiers : `id effectiveTime active moduleId ${columns}`;
    const file = { header: header.replaceAll(" ", "\t"), rows: [] };
    this.#files.set(name, file);
    return file;
  }
}

const full = ({ active = 1, time = "20260101", module = CORE }: Version) => ({ active, time, module });
