import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { UnreadableFile } from "./fault.ts";

/** The text of a file in pieces, unpacked where it is gzip by its first two bytes. Half a gzip is an error, not an end. */
export async function* textOf(path: string, read: (bytes: number) => unknown = () => {}): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const packed = await isGzip(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const bytes = packed ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => bytes.destroy(error));
  let counted = 0;
  try {
    for await (const piece of bytes) {
      read(file.bytesRead - counted);
      counted = file.bytesRead;
      const text = decoder.decode(piece as Buffer, { stream: true });
      if (text !== "") yield text;
    }
    decoder.decode();
  } catch (error) {
    const reason = reasonOf(error, packed);
    throw reason === null ? error : new UnreadableFile(path, reason);
  } finally {
    file.destroy();
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) throw new UnreadableFile(path, "cannot be opened");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** Null for what is no fault of the file. */
const reasonOf = (error: unknown, packed: boolean): string | null => {
  const { code, message } = error as { code?: string; message: string };
  if (code === undefined) return null;
  if (packed && code === "Z_BUF_ERROR") return "the gzip ends too early: it was cut off";
  if (packed && code?.startsWith("Z_")) return `the gzip is damaged (${message})`;
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "is not UTF-8" : message;
};
