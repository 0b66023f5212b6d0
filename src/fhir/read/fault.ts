/** A file that cannot be read as what it says it is. Names the file, and the place in it where that is known. */
export class UnreadableFile extends Error {
  readonly file: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = "UnreadableFile";
    this.file = file;
  }
}
