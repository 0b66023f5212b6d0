import { Transform } from "node:stream";
import type { FastifyRequest, RequestPayload } from "fastify";

/** A document with its variables needs far less. */
export const MAX_BODY_BYTES = 100_000;

/** Large enough for a patient's whole record to be imported, and no larger. */
export const MAX_IMPORT_BYTES = 5_000_000;

/**
 * Refuses a body that is too large. One that says how long it is ends there, whatever follows: node:http sees to it. One
 * that does not is counted as it arrives.
 */
export function limitBody({ headers }: FastifyRequest, payload: RequestPayload, most: number): RequestPayload {
  const length = headers["content-length"];
  if (Number(length ?? 0) > most) throw tooLarge();
  if (length !== undefined && headers["transfer-encoding"] === undefined) return payload;
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
