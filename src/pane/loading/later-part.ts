/** A part of the program that comes in a file of its own: loaded once, again only where that failed. */
export class LaterPart<T> {
  private loaded: T | null = null;
  private loading: Promise<T | null> | null = null;
  private failed = false;

  constructor(private readonly bring: () => Promise<T>) {}

  /** The part where it is there. */
  get now(): T | null {
    return this.loaded;
  }

  /** The last attempt to load it failed. */
  get missing(): boolean {
    return this.failed;
  }

  /** Loads it, anew after a failure; null where it cannot be had. Never rejects. */
  load(): Promise<T | null> {
    this.failed = false;
    this.loading ??= this.bring().then(
      (part) => (this.loaded = part),
      () => {
        this.failed = true;
        this.loading = null;
        return null;
      },
    );
    return this.loading;
  }
}

/** Does it once the window has nothing better to do; where the browser cannot tell, a moment later. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
