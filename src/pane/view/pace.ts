/**
 * Elements built before the browser gets its turn: more than a screen shows of any list, and some ten
 * milliseconds of work.
 */
export const ELEMENTS_AT_ONCE = 600;

/** A web component builds a tree of its own; this is what one of Fluent's takes beside a plain element. */
const COMPONENT_COST = 12;

/** Lets the browser draw and answer the person in between. */
const soon = (work: () => void): void => {
  setTimeout(work, 0);
};

/** How much is built at once, and what waits for its turn, in order. */
export class Pace<T> {
  private left = ELEMENTS_AT_ONCE;
  private waiting: T[] = [];
  private next = 0;
  private planned = false;

  /** `build`: builds one that has waited. `changed`: told whenever something begins or ceases to wait. */
  constructor(
    private readonly build: (one: T) => void,
    private readonly changed: (waits: boolean) => void,
  ) {}

  /** A new drawing: it may build as much again, whatever still waits. */
  begin(): void {
    this.left = ELEMENTS_AT_ONCE;
  }

  count(tag: string): void {
    this.left -= tag.includes("-") ? COMPONENT_COST : 1;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }

  wait(one: T): void {
    this.waiting.push(one);
  }

  /** Everything that fitted is built: the rest follows in slices. */
  end(): void {
    const waits = this.next < this.waiting.length;
    this.changed(waits);
    if (!waits || this.planned) return;
    this.planned = true;
    soon(() => {
      this.planned = false;
      this.begin();
      this.buildWhile(() => !this.isSpent);
      this.end();
    });
  }

  /** Builds all that waits, now. */
  finish(): void {
    this.buildWhile(() => true);
    this.end();
  }

  private buildWhile(goOn: () => boolean): void {
    while (this.next < this.waiting.length && goOn()) {
      const one = this.waiting[this.next];
      this.next += 1;
      if (one !== undefined) this.build(one);
    }
    if (this.next < this.waiting.length) return;
    this.waiting = [];
    this.next = 0;
  }
}
