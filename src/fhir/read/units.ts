import { type Incoming, plain, type Unit, unitOf } from "../import/entries.ts";
import type { Finding } from "../import/finding.ts";
import { UnreadableFile } from "./fault.ts";
import { textOf } from "./text.ts";

/** So many lines of NDJSON stand or fall together. */
const LINES = 500;

const BY_LINES = /\.(ndjson|jsonl)(\.gz)?$/i;

/** The units of one file in order: one where it is JSON, a group of lines at a time where it is NDJSON. */
export async function* unitsOf(path: string, read?: (bytes: number) => unknown): AsyncGenerator<Unit> {
  const lines = linesOf(textOf(path, read));
  const first = await lines.next();
  if (first.done) throw new UnreadableFile(path, "is empty");
  const start = parse(first.value);
  if (!start.ok && !BY_LINES.test(path)) return yield* whole(path, first.value, lines);
  const second = await lines.next();
  if (start.ok && second.done) return yield unitOf(start.json);
  const begun = second.done ? [first.value] : [first.value, second.value];
  let group: Incoming[] = [];
  let number = 0;
  for await (const line of chain(begun, lines)) {
    number++;
    if (line.trim() === "") continue;
    const parsed = parse(line);
    const place = `line ${number}`;
    if (parsed.ok && isBundle(parsed.json)) yield unitOf(parsed.json, place);
    else group.push(parsed.ok ? plain(parsed.json, place) : { ...plain({}, place), findings: [broken(parsed.reason)] });
    if (group.length < LINES) continue;
    yield { envelope: null, entries: group };
    group = [];
  }
  if (group.length > 0) yield { envelope: null, entries: group };
}

/** JSON over many lines: there is no first line that stands by itself. */
async function* whole(path: string, first: string, lines: AsyncGenerator<string>): AsyncGenerator<Unit> {
  const all = [first];
  for await (const line of lines) all.push(line);
  const parsed = parse(all.join("\n"));
  if (!parsed.ok) throw new UnreadableFile(path, `is not JSON: ${parsed.reason}`);
  yield unitOf(parsed.json);
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const piece of pieces) {
    const lines = piece.split("\n");
    if (lines.length === 1) rest.push(piece);
    else {
      yield [...rest, lines[0]].join("");
      for (let i = 1; i < lines.length - 1; i++) yield lines[i]!;
      rest = [lines.at(-1)!];
    }
  }
  const last = rest.join("");
  if (last.trim() !== "") yield last;
}

async function* chain<Of>(first: readonly Of[], rest: AsyncIterable<Of>): AsyncGenerator<Of> {
  yield* first;
  yield* rest;
}

type Parsed = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly reason: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: placeIn((error as Error).message, text) };
  }
}

/** Node shows a piece of the text in its message, which may be a person's; the place alone is enough. */
const placeIn = (message: string, text: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined && Number(position) < text.length) return `broken at character ${position}`;
  return "it ends too early, or is broken";
};

const broken = (reason: string): Finding => ({ kind: "REFUSED", expression: "", reason: `is not JSON: ${reason}` });

const isBundle = (json: unknown): boolean =>
  typeof json === "object" && json !== null && (json as { resourceType?: unknown }).resourceType === "Bundle";
