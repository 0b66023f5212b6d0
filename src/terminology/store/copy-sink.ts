import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { FileSink } from "../rf2/read-release.ts";

const BACKSLASH = 92;

/** COPY's text format reads tabs, CRLF and UTF-8 as RF2 writes them; only a backslash means something else there. */
export function copySink(stream: Writable): FileSink {
  const done = finished(stream);
  done.catch(() => {});
  return {
    async write(chunk) {
      const escaped = chunk.includes(BACKSLASH) ? doubled(chunk) : chunk;
      if (!stream.write(escaped)) await Promise.race([once(stream, "drain"), done]);
    },
    async end() {
      stream.end();
      await done;
    },
    async abort(error) {
      stream.destroy(error);
      await done.catch(() => {});
    },
  };
}

function doubled(chunk: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = chunk.indexOf(BACKSLASH); at !== -1; at = chunk.indexOf(BACKSLASH, at + 1)) {
    parts.push(chunk.subarray(from, at + 1));
    from = at;
  }
  return Buffer.concat([...parts, chunk.subarray(from)]);
}
