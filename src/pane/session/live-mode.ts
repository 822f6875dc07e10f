/** A host that cannot be read is asked ever more rarely, after 1, 2, 4 … up to so many quiet moments. */
const LONGEST_WAIT = 32;

/**
 * Waits for a quiet moment after somebody's edits and then asks for a rereading. However many edits are
 * heard, one rereading is under way at a time; edits heard meanwhile ask for one more.
 */
export class LiveMode {
  private stop: (() => Promise<void>) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private rereading = false;
  /** Edits heard while rereading. */
  private missed = 0;
  /** Quiet moments to wait for before the next rereading. */
  private wait = 1;

  constructor(
    private readonly watch: (listener: () => void) => Promise<() => Promise<void>>,
    /** False: could not be read just now (a cell is being edited); it is tried again later. */
    private readonly reread: () => Promise<boolean>,
    private readonly quietMs: number,
  ) {}

  async set(on: boolean): Promise<void> {
    if (on === (this.stop !== null)) return;
    if (on) {
      this.stop = await this.watch(() => {
        this.changed();
      });
      return;
    }
    const stop = this.stop;
    this.stop = null;
    this.settle();
    await stop?.();
  }

  /** Somebody has changed something. */
  private changed(): void {
    if (this.stop === null) return;
    if (this.rereading) {
      this.missed += 1;
      return;
    }
    this.wait = 1;
    this.runLater();
  }

  private runLater(): void {
    this.settle();
    this.timer = setTimeout(() => void this.run(), this.quietMs * this.wait);
  }

  private settle(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async run(): Promise<void> {
    this.timer = null;
    this.rereading = true;
    this.missed = 0;
    const done = await this.reread().catch(() => false);
    this.rereading = false;
    if (this.stop === null) return;
    if (this.missed > 0) this.changed();
    else if (!done) {
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
      this.runLater();
    }
  }
}
