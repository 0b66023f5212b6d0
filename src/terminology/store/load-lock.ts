/** Any number, the same in every process: held for as long as a load runs, and gone with its connection. */
export const LOAD_LOCK = 4_205_173;

export class LoadRunningFault extends Error {
  constructor() {
    super("another load of a terminology release is running");
    this.name = "LoadRunningFault";
  }
}
