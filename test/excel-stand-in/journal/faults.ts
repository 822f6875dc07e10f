import type { Call } from "./journal";

/** Refusals of one call: earlier calls of its request stay done, later ones are not made. */
export type CallFault =
  "ItemNotFound" | "AccessDenied" | "InvalidArgument" | "GeneralException" | "InvalidOperation";

/** Failures of a whole request message. */
export type MessageFault =
  /** Answered 413, nothing is done. */
  | "RequestPayloadSizeLimitExceeded"
  /** The connection breaks before anything is done. */
  | "ConnectionFailure"
  /** The connection breaks after everything was done: the client cannot know. */
  | "ConnectionFailureAfterwards"
  /** A cell is being edited, nothing is done. */
  | "InvalidOperationInCellEditMode";

export const CALL_FAULTS: readonly CallFault[] = [
  "ItemNotFound",
  "AccessDenied",
  "InvalidArgument",
  "GeneralException",
];

export const MESSAGE_FAULTS: readonly MessageFault[] = [
  "RequestPayloadSizeLimitExceeded",
  "ConnectionFailure",
  "ConnectionFailureAfterwards",
  "InvalidOperationInCellEditMode",
];

interface Fault {
  readonly code: CallFault;
  readonly matches: (call: Call) => boolean;
  left: number;
}

/** Faults to come, and a person who edits a cell. */
export class Faults {
  private faults: Fault[] = [];
  private messages: { skip: number; readonly code: MessageFault; readonly forGood: boolean }[] = [];
  private waiting: (() => void)[] = [];
  private edited = false;
  /** How many faults have struck. */
  struck = 0;

  /** Refuses one call: the n-th from now, counted from 0. */
  refuseCall(order: number, code: CallFault): void {
    let seen = -1;
    this.refuseWhere(() => {
      seen += 1;
      return seen === order;
    }, code);
  }

  /** Refuses the calls that match, the first `times` of them. */
  refuseWhere(matches: (call: Call) => boolean, code: CallFault, times = 1): void {
    this.faults.push({ code, matches, left: times });
  }

  /** Fails one request message: the n-th from now, counted from 0. */
  failMessage(order: number, code: MessageFault): void {
    this.messages.push({ skip: order, code, forGood: false });
  }

  /** Fails that request message and all after it. */
  failMessagesFrom(order: number, code: MessageFault): void {
    this.messages.push({ skip: order, code, forGood: true });
  }

  /** Forgets the faults that have not struck. */
  clear(): void {
    this.faults = [];
    this.messages = [];
  }

  /** The code with which this call is to be refused; asked once for each call, in order. */
  strike(call: Call): CallFault | null {
    let code: CallFault | null = null;
    for (const fault of this.faults) {
      if (fault.left <= 0 || !fault.matches(call) || code !== null) continue;
      fault.left -= 1;
      this.struck += 1;
      code = fault.code;
    }
    return code;
  }

  /** The code with which the next message is to fail; asked once for each message. */
  strikeMessage(): MessageFault | null {
    const due = this.messages.find(({ skip }) => skip <= 0);
    for (const fault of this.messages) fault.skip -= 1;
    this.messages = this.messages.filter(({ skip, forGood }) => skip >= 0 || forGood);
    if (due) this.struck += 1;
    return due?.code ?? null;
  }

  get editing(): boolean {
    return this.edited;
  }

  /** A person starts to edit a cell: requests wait (if they say so) or are refused. */
  startEditing(): void {
    this.edited = true;
  }

  finishEditing(): void {
    this.edited = false;
    for (const go of this.waiting.splice(0)) go();
  }

  untilFinished(): Promise<void> {
    if (!this.edited) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }
}
