import { hostErrorOf } from "./host-errors";

/** How long Excel may keep us waiting before the person is told. */
const PATIENCE_MS = 1000;

/** Told `true` when Excel has not answered for a second, `false` when it has. */
export type WaitingListener = (waiting: boolean) => void;

/**
 * Runs batches in Excel. While a person edits a cell Excel waits (`delayForCellEdit`) and says
 * nothing of it, so the listener is told. Every error is a `HostError`.
 *
 * Each thing a person asks for is written in one `context.sync()`, which is one step of undo by
 * itself; so `mergeUndoGroup`, which has lost writes on some builds, is not needed.
 */
export class ExcelRuns {
  constructor(private readonly onWaiting: WaitingListener = () => undefined) {}

  async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const answered = this.tellWhenWaiting();
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw hostErrorOf(error);
    } finally {
      answered();
    }
  }

  /** What it gives is to be called when the answer is there. */
  private tellWhenWaiting(): () => void {
    const waiting = { told: false };
    const timer = setTimeout(() => {
      waiting.told = true;
      this.onWaiting(true);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      if (waiting.told) this.onWaiting(false);
    };
  }
}
