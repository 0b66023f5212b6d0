import { connect, type Socket } from "node:net";

const END_OF_HEAD = Buffer.from("\r\n\r\n");

/**
 * One HTTP/1.1 connection that is kept, with one request on its way at a time. A whole HTTP client costs as much as the
 * answers that are to be timed; this one reads a status, a length and a body, which is all that our server sends.
 */
export class KeptConnection {
  readonly #socket: Socket;
  readonly #head: string;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { readonly resolve: (body: string) => void; readonly reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket, host: string, token: string) {
    this.#socket = socket;
    this.#head = ` HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n\r\n`;
    socket.setNoDelay(true);
    socket.on("data", (part) => this.#read(part));
    socket.on("error", (error) => this.#waiting?.reject(error));
  }

  static open({ hostname, port, host }: URL, token: string): Promise<KeptConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new KeptConnection(socket, host, token)));
      socket.once("error", reject);
    });
  }

  get(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(`GET ${path}${this.#head}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(part: Buffer): void {
    this.#received = this.#received.length === 0 ? part : Buffer.concat([this.#received, part]);
    const end = this.#received.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.#received.toString("latin1", 0, end);
    const from = end + END_OF_HEAD.length;
    const to = from + Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (this.#received.length < to) return;
    const body = this.#received.toString("utf8", from, to);
    this.#received = this.#received.subarray(to);
    if (head.startsWith("HTTP/1.1 200 ")) this.#waiting?.resolve(body);
    else this.#waiting?.reject(new Error(`${head.split("\r\n")[0]}: ${body.slice(0, 300)}`));
  }
}
