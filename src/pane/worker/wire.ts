/** One end of a channel to another thread: a worker seen from its page, or the page from a worker. */
export interface Wire {
  post(message: unknown, transfer: readonly ArrayBuffer[]): void;
  /** One listener, for as long as the wire is there. */
  onMessage(listener: (message: unknown) => void): void;
}

/** What the other thread threw, as far as it could be sent. */
export class RemoteError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** The other thread is gone: it ran out of memory or was ended. */
export class ConnectionLost extends Error {
  constructor() {
    super("The worker has ended.");
    this.name = "ConnectionLost";
  }
}

/** A question, with the number its answer will carry. */
export interface Question {
  readonly kind: "question";
  readonly id: number;
  readonly method: string;
  readonly given: readonly unknown[];
}

export type Reply =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "fault"; readonly id: number; readonly name: string; readonly message: string }
  /** Told without a question. */
  | { readonly kind: "event"; readonly event: unknown };

/**
 * Both ends are built together and speak only to each other; a message is known by its kind and
 * number, what it carries is typed by the method.
 */
export function isQuestion(message: unknown): message is Question {
  return kindOf(message) === "question";
}

export function isReply(message: unknown): message is Reply {
  const kind = kindOf(message);
  return kind === "answer" || kind === "fault" || kind === "event";
}

function kindOf(message: unknown): unknown {
  return typeof message === "object" && message !== null && "kind" in message
    ? message.kind
    : undefined;
}
