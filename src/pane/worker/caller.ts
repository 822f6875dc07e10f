import { ConnectionLost, isReply, RemoteError, type Reply, type Wire } from "./wire";

/** What can be asked of another thread: methods whose parameters and results are plain data. */
export type Methods<Service> = {
  readonly [Name in keyof Service]: (...given: never[]) => Promise<unknown>;
};

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Asks a service in another thread, and hears what it tells. */
export class Caller<Service extends Methods<Service>, Event = never> {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(event: Event) => void>();
  private asked = 0;
  private lost = false;

  constructor(private readonly wire: Wire) {
    wire.onMessage((message) => {
      if (isReply(message)) this.hear(message);
    });
  }

  /** Rejects with `RemoteError` for what the service throws, with `ConnectionLost` when it is gone. */
  call<Name extends keyof Service & string>(
    method: Name,
    ...given: Parameters<Service[Name]>
  ): ReturnType<Service[Name]> {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.lost) {
        reject(new ConnectionLost());
        return;
      }
      const id = ++this.asked;
      this.waiting.set(id, { resolve, reject });
      this.wire.post({ kind: "question", id, method, given }, []);
    });
    // The service's own type says what it answers; both ends come from one build.
    return answer as ReturnType<Service[Name]>;
  }

  listen(listener: (event: Event) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Fails all that is asked and will be. */
  lose(): void {
    this.lost = true;
    for (const { reject } of this.waiting.values()) reject(new ConnectionLost());
    this.waiting.clear();
  }

  private hear(reply: Reply): void {
    if (reply.kind === "event") {
      for (const listener of [...this.listeners]) listener(reply.event as Event);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if (reply.kind === "answer") waiting?.resolve(reply.value);
    else waiting?.reject(new RemoteError(reply.name, reply.message));
  }
}
