import { Transform } from "node:stream";
import type { FastifyRequest, RequestPayload } from "fastify";

/** A document with its variables needs far less. */
export const MAX_BODY_BYTES = 100_000;

/** Large enough for a patient's whole record to be imported, and no larger. */
export const MAX_IMPORT_BYTES = 5_000_000;

/** Counts a body as it arrives, so that one which does not say how long it is, or lies, is cut off all the same. */
export function limitBody({ headers }: FastifyRequest, payload: RequestPayload, most: number): RequestPayload {
  if (Number(headers["content-length"] ?? 0) > most) throw tooLarge();
  let received = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      received += chunk.length;
      if (received > most) done(tooLarge());
      else done(null, chunk);
    },
  });
  payload.on("error", (error) => counted.destroy(error));
  return payload.pipe(counted);
}

const tooLarge = () => Object.assign(new Error("the body is too large"), { statusCode: 413 });
