/** One thing the client asked for. */
export interface Call {
  /** Counts the calls of the journal from 0. */
  readonly order: number;
  /** Counts the request messages from 1. */
  readonly message: number;
  readonly kind: "object" | "load" | "method" | "set";
  /** `Range.values`, `Worksheet.getRange`, `Worksheets.add`. */
  readonly member: string;
  /** The object as a path: `worksheets["表1"].getRange("A1:B2")`. */
  readonly path: string;
  readonly detail: string;
  /** True where it changes what is saved with the file. */
  readonly writes: boolean;
}

/** Counts and keeps what went over the wire; `clear()` starts anew. */
export class Journal {
  calls: Call[] = [];
  /** Request messages answered, those of `_RemoveReference` apart. */
  messages = 0;
  /** Messages that only give references back. */
  housekeeping = 0;
  cellsRead = 0;
  cellsWritten = 0;
  /** Calls for a member the stand-in lacks: a test should end with none. */
  unknown: string[] = [];
  /** Calls that cost the person the undo history though they only read or add. */
  undoLost: string[] = [];
  requestBytes = 0;
  responseBytes = 0;

  get writes(): number {
    return this.calls.filter((call) => call.writes).length;
  }

  clear(): void {
    this.calls = [];
    this.messages = 0;
    this.housekeeping = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
    this.unknown = [];
    this.undoLost = [];
    this.requestBytes = 0;
    this.responseBytes = 0;
  }
}
