import { v5 } from "uuid";
import { aboutPatient } from "../../../access/visibility.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { AboutMe, AboutMeContent, AboutMeVersion } from "./about-me.ts";

const content = {
  words: json,
  personInvolvement: json.orNull,
  writtenBy: json.orNull,
  supportedBy: json.orNull,
  writtenAt: text.orNull,
};

/** How a version rests in PostgreSQL: written with the row that it is a version of, and never changed. */
export const AboutMeVersionTable = table<AboutMeVersion>("patients.about_me_version", aboutPatient("patient_id"), {
  ...content,
  patientId: uuid,
  aboutMeId: uuid,
  number: integer,
});

/** How About Me rests in PostgreSQL. Whoever writes it, import included, leaves the version behind. */
export const AboutMeTable = table<AboutMe>(
  "patients.about_me",
  aboutPatient("patient_id"),
  { ...content, patientId: uuid },
  async (tx, rows) => {
    const ids = rows.map(({ id }) => id);
    const now = (await tx.query("SELECT id, version FROM patients.about_me WHERE id = ANY ($1::uuid[])", [ids])) as {
      id: string;
      version: number;
    }[];
    const versions = new Map(now.map(({ id, version }) => [id, version]));
    await putRows(
      tx,
      AboutMeVersionTable,
      rows.map((row) => versionOf(row, versions.get(row.id) ?? row.version)),
    );
  },
);

function versionOf(row: Stored<AboutMe>, number: number): Stored<AboutMeVersion> {
  const { words, personInvolvement, writtenBy, supportedBy, writtenAt }: AboutMeContent = row;
  return {
    words,
    personInvolvement,
    writtenBy,
    supportedBy,
    writtenAt,
    id: v5(String(number), row.id),
    patientId: row.patientId,
    aboutMeId: row.id,
    number,
    version: 1,
    createdAt: row.updatedAt,
    updatedAt: row.updatedAt,
    ownerId: row.ownerId,
    enteredInError: false,
  };
}
