import type { PlanDocument, Section } from "./plan-document.ts";

const NOTHING = "Nothing is written here yet.";

/** Plain language: headings, and a line for each thing with what belongs to it behind it. */
export const inPlainLanguage = ({ title, person, sections }: PlanDocument): string =>
  [
    person === null ? title : `${title}, for ${person}`,
    ...sections.map(({ heading, lines }) =>
      [
        heading,
        ...(lines.length === 0
          ? [NOTHING]
          : lines.map(({ text, details }) => `- ${text}${details.length > 0 ? ` (${details.join("; ")})` : ""}`)),
      ].join("\n"),
    ),
  ].join("\n\n");

/** An easy-read outline: a short question, then one idea to a line. What nobody has said is left out. */
export const asEasyRead = ({ person, sections }: PlanDocument): string =>
  [
    person === null ? "This is my plan." : `This is my plan.\nMy name is ${person}.`,
    ...sections.filter(({ lines }) => lines.length > 0).map(easySection),
  ].join("\n\n");

const easySection = ({ question, lines }: Section): string =>
  [
    question,
    ...lines.flatMap(({ text, details }) => [sentence(text), ...details.map((it) => `  ${sentence(it)}`)]),
  ].join("\n");

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A page that stands by itself and prints on paper: no script, no picture, nothing fetched. */
export const asPage = ({ title, person, sections }: PlanDocument): string =>
  [
    "<!doctype html>",
    `<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    "<style>body{font:14pt/1.5 Arial,sans-serif;max-width:42em;margin:2em auto}h2{margin-bottom:.2em}",
    "li{margin:.3em 0}section{break-inside:avoid}</style></head><body>",
    `<h1>${escaped(title)}</h1>`,
    ...(person === null ? [] : [`<p>${escaped(person)}</p>`]),
    ...sections.map(
      ({ heading, lines }) =>
        `<section><h2>${escaped(heading)}</h2>${
          lines.length === 0
            ? `<p>${NOTHING}</p>`
            : `<ul>${lines
                .map(({ text, details }) => `<li>${[text, ...details].map(escaped).join("<br>")}</li>`)
                .join("")}</ul>`
        }</section>`,
    ),
    "</body></html>",
  ].join("\n");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
